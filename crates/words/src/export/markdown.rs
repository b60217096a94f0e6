//! Words that stay words in Markdown: nothing of a mail becomes a link, a picture, a heading, a table, code or HTML in
//! the ticket or the chat that a report is pasted into.
//!
//! A backslash is enough for what `CommonMark` itself reads. Programs that link every address they see (GitHub's
//! extension does) unescape first, so an `@` is set as code, where nothing is linked, and `://` and `www.` are broken.
//! Not covered: programs that link bare domain names in rendered text.

/// Escapes one line of words.
pub(super) fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    // What would begin a list, a heading, a quotation or an underline does so at the beginning only.
    let marks = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let begins_list = marks > 0 && rest.get(marks..).is_some_and(|r| r.starts_with(['.', ')']));
    if begins_list {
        let (number, behind) = rest.split_at(marks);
        out.push_str(number);
        out.push('\\');
        rest = behind;
    } else if rest.trim_start().starts_with(['-', '+', '=', ':']) {
        let bare = rest.trim_start();
        out.push('\\');
        rest = bare;
    }
    while let Some(c) = rest.chars().next() {
        let behind = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '@' => {
                // All of a run in one: two pieces of code side by side would be one with marks in it.
                let end = rest.find(|c| c != '@').unwrap_or(rest.len());
                let (run, left) = rest.split_at(end);
                out.push('`');
                out.push_str(run);
                out.push('`');
                rest = left;
                continue;
            }
            ':' if behind.starts_with("//") => out.push_str("\\:"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '!' | '|' | '~' | '#' | '$'
            | '^' => {
                out.push('\\');
                out.push(c);
            }
            '.' if is_www(&out) => out.push_str("\\."),
            _ => out.push(c),
        }
        rest = behind;
    }
    out
}

/// Whether what is written ends with `www`, in any case.
fn is_www(written: &str) -> bool {
    let mut last = written.bytes().rev();
    (0..3).all(|_| last.next().is_some_and(|byte| byte.eq_ignore_ascii_case(&b'w')))
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn marks_are_escaped_and_prose_is_left_alone() {
        assert_eq!(inert("Microsoft sent it, on 2026-11-12."), "Microsoft sent it, on 2026-11-12.");
        assert_eq!(inert("[a](https://b) ![c](d)"), "\\[a\\](https\\://b) \\!\\[c\\](d)");
        assert_eq!(inert("<b>|`x`"), "\\<b\\>\\|\\`x\\`");
        assert_eq!(inert("me@www.example"), "me`@`www\\.example");
        assert_eq!(inert("a@@b"), "a`@@`b");
        assert_eq!(inert("1. a"), "1\\. a");
        assert_eq!(inert(" - a"), "\\- a");
        assert_eq!(inert("# a"), "\\# a");
    }
}
