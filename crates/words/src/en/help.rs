//! The help, in English.

use crate::help::{Help, Topic};

pub(crate) fn help(topic: Topic) -> Help {
    match topic {
        Topic::WhyMe => Help {
            title: "Why do I get such emails?",
            intro: "For one of four reasons. Only the first three come from Microsoft.",
            entries: &[
                (
                    "You signed in yourself",
                    "A new phone, another browser, a hotel or a holiday is enough. Microsoft then writes to every address and number in the account.",
                ),
                (
                    "Somebody typed your address",
                    "A code is sent whenever your address is entered on a sign-in page, by mistake or on purpose. Without the code, nobody gets in that way.",
                ),
                (
                    "Your address stands in somebody else’s account",
                    "Then their alerts reach you. This happens to people who have no Microsoft account at all.",
                ),
                (
                    "Somebody imitates Microsoft",
                    "Such emails frighten, and frightened people click. The imitation needs you to open a link, call a number or pass on a code.",
                ),
            ],
        },
        Topic::Terms => Help {
            title: "What SPF, DKIM, DMARC, ARC and compauth mean",
            intro: "Five checks that a mail service makes when an email arrives. It writes what it found above the email.",
            entries: &[
                (
                    "SPF",
                    "The owner of a domain publishes which computers may send for it. This check says whether the sending computer is on that list. It says nothing about the sender line you see.",
                ),
                (
                    "DKIM",
                    "The sending service signs the email with a key that its domain publishes. If the signature fits, that domain sent these words and nobody changed them on the way.",
                ),
                (
                    "DMARC",
                    "It asks whether SPF or DKIM passed for the very domain in the sender line you see. That is why it matters most here.",
                ),
                (
                    "ARC",
                    "A service that passes an email on seals what it had found itself. The seal is worth as much as the service that set it.",
                ),
                (
                    "compauth",
                    "Microsoft’s own sum of the others, with a number for the reason. Only Microsoft’s mail services write it.",
                ),
            ],
        },
        Topic::Privacy => Help {
            title: "Nothing leaves this page: how to check it",
            intro: "You need not take our word. Each of these shows it in another way.",
            entries: &[
                (
                    "Without a network",
                    "Open this page, then switch your device to aeroplane mode. Paste and check: the answer still comes. Close the tab before you connect again.",
                ),
                (
                    "With the developer tools",
                    "On a computer, press F12 and choose Network. Paste and check. No new line appears in the list.",
                ),
                (
                    "In the source of the page",
                    "Press Ctrl+U. Near the top stands “Content-Security-Policy”: the rules by which your own browser forbids this page to ask any other computer for anything.",
                ),
                (
                    "By loading the page again",
                    "All that was pasted is gone. It is not in the address, not in cookies and not in any storage: it was only in this tab.",
                ),
            ],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::TOPICS;

    #[test]
    fn every_answer_is_two_lines_and_never_calls_anything_safe() {
        for topic in TOPICS {
            let help = help(topic);
            for (name, text) in help.entries {
                assert!(text.len() <= 220 && text.ends_with('.'), "{name}: {}", text.len());
                assert!(!text.to_lowercase().contains("safe"), "{name}");
            }
        }
    }
}
