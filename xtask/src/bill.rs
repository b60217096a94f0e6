//! The bill of materials: every crate that is in the program, with version, licence and hash, as CycloneDX asks for it.

use crate::command::{Shell, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What the tool names its files, one in each folder of the workspace; nothing else may have this name.
const NAME: &str = "bill-of-materials";

/// The bill of the page's crate, without what tells where and when it was made.
pub fn of_materials(shell: &Shell) -> Result<String, String> {
    let arguments = [
        "cyclonedx",
        "--quiet",
        "--format",
        "json",
        "--spec-version",
        "1.5",
        "--target",
        "wasm32-unknown-unknown",
        "--no-build-deps",
        "--override-filename",
        NAME,
    ];
    // With this set it leaves out the number that is another each time.
    let done = shell.run_with("cargo", &arguments, &[("SOURCE_DATE_EPOCH", "0")]);
    let file = |folder: &Path| folder.join(format!("{NAME}.json"));
    let written = std::fs::read_to_string(file(&root()));
    for folder in members(shell)? {
        // It describes every crate of the workspace, asked or not; one that it did not write needs no deleting.
        let _ = std::fs::remove_file(file(&folder));
    }
    done?;
    let bill = written.map_err(|why| format!("cargo-cyclonedx wrote no bill: {why}"))?;
    told_nowhere(&bill, &root())
}

/// The folders of the workspace's crates.
fn members(shell: &Shell) -> Result<Vec<PathBuf>, String> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1", "--offline"];
    let said = shell.read("cargo", &arguments).ok_or("cargo metadata failed")?;
    let said: Value = serde_json::from_str(&said).map_err(|why| why.to_string())?;
    let packages = said["packages"].as_array().into_iter().flatten();
    let manifests = packages.filter_map(|package| package["manifest_path"].as_str());
    Ok(manifests.filter_map(|file| Path::new(file).parent()).map(Path::to_owned).collect())
}

/// The bill with the workspace's own folder as `/countersign`, without a time and a number.
fn told_nowhere(bill: &str, root: &Path) -> Result<String, String> {
    let bill = bill.replace(&*root.to_string_lossy(), "/countersign");
    let mut bill: Value =
        serde_json::from_str(&bill).map_err(|why| format!("the bill is no JSON: {why}"))?;
    if let Some(top) = bill.as_object_mut() {
        top.remove("serialNumber");
    }
    if let Some(about) = bill["metadata"].as_object_mut() {
        about.remove("timestamp");
    }
    let components = bill["components"].as_array().map_or(0, Vec::len);
    if components < 20 {
        return Err(format!("the bill names {components} crates: that are not all of the page"));
    }
    let text = serde_json::to_string_pretty(&bill).map_err(|why| why.to_string())?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests {
    use super::told_nowhere;
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn a_bill_says_what_and_neither_where_nor_when() {
        let component = json!({ "bom-ref": "path+file:///home/me/src#a@1.0.0" });
        let bill = |count| {
            json!({ "serialNumber": "urn:uuid:1", "metadata": { "timestamp": "2026" },
                "components": vec![component.clone(); count] })
            .to_string()
        };
        let told = told_nowhere(&bill(20), Path::new("/home/me/src")).unwrap();
        assert!(told.contains("path+file:///countersign#a@1.0.0"), "{told}");
        assert!(!told.contains("me/src") && !told.contains("uuid") && !told.contains("2026"));
        assert!(told_nowhere(&bill(19), Path::new("/")).is_err());
    }
}
