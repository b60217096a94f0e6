//! The help, in English.

use crate::help::{Help, Topic};

pub(crate) fn help(topic: Topic) -> Help {
    match topic {
        Topic::WhyMe => Help {
            title: "Why do I get these emails?",
            intro: "For one of four reasons. Only in the first three is the email from Microsoft.",
            entries: &[
                (
                    "You signed in yourself",
                    "A new phone, a different browser, a hotel or a holiday is enough. Microsoft then writes to every address and number in the account.",
                ),
                (
                    "Someone typed your address",
                    "A code is sent whenever your address is entered on a sign-in page, by mistake or on purpose. Without the code, nobody gets in that way.",
                ),
                (
                    "Your address is in someone else’s account",
                    "Then you get their alerts. This happens even to people who have no Microsoft account at all.",
                ),
                (
                    "Someone is imitating Microsoft",
                    "Such emails frighten people, and frightened people click. The fake only works if you open a link, call a number or pass on a code.",
                ),
            ],
        },
        Topic::Terms => Help {
            title: "What SPF, DKIM, DMARC, ARC and compauth mean",
            intro: "Five checks that a mail service makes when an email arrives. It writes the results above the email.",
            entries: &[
                (
                    "SPF",
                    "The owner of a domain publishes which computers may send for it. This check says whether the sending computer is on that list. It says nothing about the sender line you see.",
                ),
                (
                    "DKIM",
                    "The sending service signs the email with a key that its domain publishes. If the signature is valid, that domain sent this text and nobody changed it on the way.",
                ),
                (
                    "DMARC",
                    "It asks whether SPF or DKIM passed for exactly the domain in the sender line you see. That’s why it matters most here.",
                ),
                (
                    "ARC",
                    "A service that forwards an email seals what it found itself. The seal is worth as much as the service that made it.",
                ),
                (
                    "compauth",
                    "Microsoft’s own overall result from the others, with a number for the reason. Only Microsoft’s mail services write it.",
                ),
            ],
        },
        Topic::Privacy => Help {
            title: "Nothing leaves this page: how to check it",
            intro: "You don’t have to take our word for it. Here are four ways to check.",
            entries: &[
                (
                    "Without a network",
                    "Open this page, then switch your device to aeroplane mode. Paste and check: the answer still comes. Close the tab before you connect again.",
                ),
                (
                    "With the developer tools",
                    "On a computer, press F12 and choose Network. Paste and check. Nothing new appears in the list.",
                ),
                (
                    "In the source of the page",
                    "Press Ctrl+U. Near the top you’ll see “Content-Security-Policy”: the rules by which your own browser stops this page from asking any other computer for anything.",
                ),
                (
                    "By reloading the page",
                    "Everything you pasted is gone. It isn’t in the address, in cookies or in any storage: it was only in this tab.",
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
