//! The packed copies that a server hands out as they are: brotli and gzip at their best, made once for a million visits.

use crate::command::Shell;
use crate::files;
use std::path::Path;
use std::process::Stdio;

/// What a host may edit or delete; a packed copy beside it would still be served as it was.
const THE_HOSTS: [&str; 2] = ["policy.json", "service-worker.js"];
/// What gets smaller.
const KINDS: [&str; 6] = ["html", "js", "wasm", "css", "svg", "txt"];

/// Writes `NAME.br` and `NAME.gz` beside every file that gets smaller. Node.js packs, which is here for wasm-opt anyway.
pub fn pack(folder: &Path) -> Result<(), String> {
    const SCRIPT: &str = "const { readFileSync, writeFileSync } = require('fs'), zlib = require('zlib');
        for (const name of process.argv.slice(1)) {
            const bytes = readFileSync(name);
            const packed = { br: zlib.brotliCompressSync(bytes), gz: zlib.gzipSync(bytes, { level: 9 }) };
            for (const [ending, less] of Object.entries(packed))
                if (less.length < bytes.length) writeFileSync(`${name}.${ending}`, less);
        }";
    let mut all = files::walk(folder)?;
    all.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let kind = name.rsplit('.').next().unwrap_or_default();
        KINDS.contains(&kind) && !THE_HOSTS.contains(&name)
    });
    let shell = Shell::with(&[]);
    let mut node = shell.command("node", ["-e", SCRIPT, "--"]);
    let done = node.args(&all).current_dir(folder).stderr(Stdio::inherit()).status();
    match done {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("node could not pack the files: {status}")),
        Err(error) => Err(format!("cannot start node: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::pack;

    #[test]
    fn what_a_host_may_edit_has_no_packed_copy() {
        let folder = std::env::temp_dir().join(format!("countersign-pack-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["a.js", "policy.json", "b.png"] {
            std::fs::write(folder.join(name), [b' '; 1000]).unwrap();
        }
        let packed = pack(&folder);
        let made = |name: &str| folder.join(name).exists();
        let found = (made("a.js.br"), made("a.js.gz"), made("policy.json.br"), made("b.png.gz"));
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!((packed, found), (Ok(()), (true, true, false, false)));
    }
}
