//! The page drawn without a browser: every example from the box to the answer, as markup.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail loudly"
)]

use std::rc::Rc;

use countersign::ui::later::{Later, parts};
use countersign::ui::state::{Action, Setup, State};
use countersign::ui::step::step;
use countersign::ui::{EXAMPLES, Page, PageProps, Ptr};
use countersign_core::context::{Account, Answers, Deed, Deeds, YesNo, YesNoUnsure};
use countersign_core::kind::MailKind;
use countersign_core::policy::Policy;
use countersign_words::Lang;
use countersign_words::how_to::PROGRAMS;
use yew::{Callback, LocalServerRenderer};

/// The page after these actions, as markup.
async fn drawn(setup: Setup, actions: impl IntoIterator<Item = Action>) -> String {
    let state =
        actions.into_iter().fold(Rc::new(State::open(setup)), |state, action| step(&state, action));
    let props = PageProps {
        state: Ptr(state),
        lang: Lang::default(),
        later: Later::Here(parts()),
        ask_again: Callback::noop(),
        not_loaded: None,
        on: Callback::noop(),
        speak: Callback::noop(),
    };
    LocalServerRenderer::<Page>::with_props(props).hydratable(false).render().await
}

/// Runs a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

fn page(actions: impl IntoIterator<Item = Action>) -> String {
    now(drawn(Setup::default(), actions))
}

/// The markup from the element with that attribute to an end tag.
fn cut<'a>(markup: &'a str, attribute: &str, to: &str) -> &'a str {
    let inside = markup.find(attribute).unwrap_or_else(|| panic!("no {attribute}"));
    let start = markup[..inside].rfind('<').unwrap_or(inside);
    let part = &markup[start..];
    &part[..part.find(to).map_or(part.len(), |end| end + to.len())]
}

/// A line an element.
fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<")
}

/// The snapshots lie with all others.
macro_rules! snapshot {
    ($text:expr) => {
        insta::with_settings!({ snapshot_path => "../snapshots" }, {
            insta::assert_snapshot!($text);
        });
    };
}

#[test]
fn every_example_gives_the_answer_it_promises() {
    for (origin, _, text) in EXAMPLES {
        let markup = page([Action::Check(text.into())]);
        let verdict = format!("data-verdict=\"{}\"", origin.name());
        assert!(
            markup.contains(&verdict),
            "{}: {}",
            origin.name(),
            cut(&markup, "class=\"verdict\"", "</h1>")
        );
    }
}

#[test]
fn the_paste_box() {
    snapshot!(lines(cut(&page([]), "class=\"hero\"", "</section>")));
}

#[test]
fn the_answer_to_a_fake() {
    let markup = page([Action::Check(EXAMPLES[3].2.into())]);
    snapshot!(lines(cut(&markup, "class=\"verdict\"", "</section>")));
}

/// Whom to ask is seen before anything was pasted and beside every answer, without a question being answered.
#[test]
fn the_organisation_and_its_help_desk_are_always_seen() {
    let policy = Policy {
        organisation: Some("Example Ltd".into()),
        help_desk: Some("Call 555 0100\u{202E}".into()),
        ..Policy::default()
    };
    let setup = Setup { policy, ..Setup::default() };
    let answers = EXAMPLES.map(|(_, _, text)| vec![Action::Check(text.into())]);
    for actions in std::iter::once(Vec::new()).chain(answers) {
        let markup = now(drawn(setup.clone(), actions));
        let contact = cut(&markup, "id=\"contact\"", "</div></div>");
        assert!(contact.contains("Example Ltd"), "{contact}");
        assert!(contact.contains("Call 555 0100<span class=\"ctl\">"), "{contact}");
        assert_eq!(markup.matches("id=\"contact\"").count(), 1);
    }
    assert!(!page([]).contains("id=\"contact\""));
}

/// Why the organisation's settings were not taken stands above the paste box, and nothing of them is shown.
#[test]
fn a_refused_policy_is_told_above_the_paste_box() {
    let why = "gatways: there is no such field. Did you mean gateways?";
    let setup = Setup { policy_refused: Some(why.into()), ..Setup::default() };
    let markup = now(drawn(setup, []));
    let notice = cut(&markup, "id=\"policy-refused\"", "</div></div>");
    assert!(notice.contains("Your organisation’s settings couldn’t be read."), "{notice}");
    assert!(notice.contains(why), "{notice}");
    assert!(markup.find("policy-refused") < markup.find("id=\"paste\""));
    assert!(!page([]).contains("policy-refused"));
}

/// A web address in a policy is a text: no field of it makes the page link or load anything.
#[test]
fn a_policy_names_no_remote_address() {
    let address = || "https://evil.example/x.png".to_owned();
    let policy = Policy {
        organisation: Some(address()),
        help_desk: Some(address()),
        report_address: Some(address()),
        guidance: vec![address()],
        ..Policy::default()
    };
    let setup = Setup { policy, ..Setup::default() };
    for (origin, _, text) in EXAMPLES {
        let markup = now(drawn(setup.clone(), [Action::Check(text.into())]));
        assert!(markup.contains("evil.example"), "{}", origin.name());
        for loads in ["href=\"h", "src=", "srcset=", " action=\"", " style=", "url(h"] {
            assert!(!markup.contains(loads), "{}: {loads}", origin.name());
        }
    }
}

/// A phone's stylesheet puts the phone's programs first: each says what it runs on.
#[test]
fn every_program_says_what_it_runs_on() {
    let markup = page([]);
    for &program in PROGRAMS {
        let device = if program.is_mobile() { "phone" } else { "computer" };
        let start = cut(&markup, &format!("id=\"how-{}\"", program.id()), ">");
        assert!(start.contains(&format!("data-device=\"{device}\"")), "{start}");
    }
}

#[test]
fn no_screen_links_anywhere_but_to_itself() {
    for (origin, _, text) in EXAMPLES {
        let markup = page([Action::Check(text.into())]);
        for link in markup.split("href=\"").skip(1) {
            assert!(link.starts_with('#'), "{}: {}", origin.name(), &link[..link.len().min(60)]);
        }
        assert!(!markup.contains(" style="), "{}", origin.name());
        assert!(!markup.contains("src="), "{}", origin.name());
    }
}

#[test]
fn no_screen_says_that_anything_is_safe() {
    for (origin, _, text) in EXAMPLES {
        let markup = page([Action::Check(text.into())]);
        assert!(!markup.to_lowercase().contains("safe"), "{}", origin.name());
    }
}

#[test]
fn ids_are_given_once() {
    for (origin, _, text) in EXAMPLES {
        let markup = page([Action::Check(text.into())]);
        let mut ids: Vec<&str> =
            markup.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(all, ids.len(), "{}", origin.name());
    }
}

#[test]
fn what_is_hidden_in_a_name_is_shown() {
    let text = "From: \"Micro\u{202E}tfos\u{200B}\" <security@example.net>\nSubject: a\u{7}b\n\n";
    let markup = page([Action::Check(text.into())]);
    assert!(!markup.contains(['\u{202E}', '\u{200B}', '\u{7}']));
    assert!(markup.contains("\u{27E8}U+202E\u{27E9}"));
}

/// What the mail is about is the first question, answered as recognised until the reader says otherwise.
#[test]
fn the_kind_is_asked_first_and_can_be_corrected() {
    let genuine = EXAMPLES[0].2;
    let markup = page([Action::Check(genuine.into())]);
    let questions: Vec<&str> = markup
        .split("data-question=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(questions, ["kind", "asked", "account", "organisation", "did"]);
    let chosen = |markup: &str| {
        let select = cut(markup, "id=\"kind\"", "</select>").to_owned();
        let option = select.split("<option").find(|option| option.contains("selected"));
        option.map(str::to_owned).unwrap_or_default()
    };
    assert!(chosen(&markup).contains("unusual_sign_in"), "{}", chosen(&markup));
    let step = |markup: &str| cut(markup, "id=\"step\"", "</h2>").to_owned();
    let app = Answers { kind: Some(MailKind::AppConnected), ..Answers::default() };
    let corrected = page([Action::Check(genuine.into()), Action::Answered(app)]);
    assert!(chosen(&corrected).contains("app_connected"), "{}", chosen(&corrected));
    assert_ne!(step(&markup), step(&corrected));
    assert!(corrected.contains("account.live.com/consent/Manage"));
}

#[test]
fn markup_in_a_mail_stays_text() {
    let text =
        "From: \"<b id=hurt>Microsoft</b>\" <security@example.net>\nSubject: <img src=x>\n\n";
    let markup = page([Action::Check(text.into())]);
    assert!(!markup.contains("<b id=hurt>") && !markup.contains("<img"));
}

/// A language in which every message is its own key in braces.
fn keys() -> Lang {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let catalogues =
        countersign_catalogue::read_folder(&path).unwrap_or_else(|why| panic!("{why}"));
    let head = format!("{}\tund\tund\tltr\n", catalogues.fingerprint());
    let keys = catalogues.keys.iter().map(|key| ["{", key, "}\u{1e}"].concat());
    let text: String = std::iter::once(head).chain(keys).collect();
    Lang::read(&text, |_| Box::new(Plain)).unwrap_or_else(|why| panic!("{why:?}"))
}

/// No rules: nothing is counted at the beginning of the page.
#[derive(Debug)]
struct Plain;

impl countersign_words::rules::Rules for Plain {
    fn plural(&self, _: u64) -> countersign_words::rules::PluralForm {
        countersign_words::rules::PluralForm::Other
    }
    fn number(&self, number: u64) -> String {
        number.to_string()
    }
    fn date(&self, _: countersign_core::message::civil::Civil) -> String {
        String::new()
    }
}

/// The beginning of the page stands in the page before the program has come, so it is drawn twice, and alike: the build puts
/// `www/start.html` into the page, in every language. `UPDATE_START=1` writes it.
#[test]
fn the_page_begins_as_the_program_draws_it() {
    let props = PageProps {
        state: Ptr(Rc::new(State::default())),
        lang: keys(),
        later: Later::Here(parts()),
        ask_again: Callback::noop(),
        not_loaded: None,
        on: Callback::noop(),
        speak: Callback::noop(),
    };
    let page = LocalServerRenderer::<Page>::with_props(props).hydratable(false).render();
    let page = now(page);
    let start = cut(&page, "class=\"page\"", "</section>");
    // The languages are the build's to fill in: another catalogue changes nothing here.
    let (before, rest) = start.split_once("<option").unwrap_or((start, ""));
    let (_, after) = rest.split_once("</select>").unwrap_or_default();
    let drawn = format!("{before}<!-- languages --></select>{after}<!-- said --></main></div>\n");
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/start.html");
    if std::env::var_os("UPDATE_START").is_some() {
        std::fs::write(&file, &drawn).unwrap_or_else(|why| panic!("{why}"));
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(kept, drawn, "UPDATE_START=1 writes www/start.html anew");
}

/// The page without an answer, in every way that it can look; after this one, too.
fn screens_without_an_answer(answer: &Rc<State>) -> Vec<Rc<State>> {
    let open = |setup| Rc::new(State::open(setup));
    let begun = Rc::new(State::default());
    let eml = |text: &str| Ok(Rc::<[u8]>::from(text.as_bytes()));
    let listed = [
        Action::Expect(2),
        Action::Opened("a.eml".into(), eml(EXAMPLES[0].2)),
        Action::Opened("b.eml".into(), eml("x")),
    ];
    let glanced = [Action::Typed(EXAMPLES[1].2.into()), Action::Glance];
    let after = |actions: Vec<Action>| {
        actions.into_iter().fold(begun.clone(), |state, action| step(&state, action))
    };
    vec![
        begun.clone(),
        open(Setup { reloaded: true, ..Setup::default() }),
        open(Setup { policy_refused: Some("language: x".into()), ..Setup::default() }),
        step(answer, Action::Clear),
        after(vec![Action::Pasted("x".into())]),
        after(vec![Action::Check("".into())]),
        after(listed.into()),
        after(glanced.into()),
    ]
}

/// Every question answered.
fn all_answers() -> Answers {
    Answers {
        asked: Some(YesNo::No),
        account: Some(Account::Mine),
        organisation: Some(YesNoUnsure::Yes),
        ..Answers::default()
    }
}

/// What stands on the screen before the second part has come needs none of the words that come with it: with those left out it
/// is drawn just so.
#[test]
fn the_first_part_needs_no_words_of_the_second() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let catalogues =
        countersign_catalogue::read_folder(&path).unwrap_or_else(|why| panic!("{why}"));
    let [first, rest] = catalogues.compact(&catalogues.languages[0]);
    let words =
        |text: &str| Lang::read(text, |_| Box::new(Plain)).unwrap_or_else(|why| panic!("{why:?}"));
    let (half, whole) = (words(&first), words(&[first, rest].concat()));
    assert!(!half.is_whole() && whole.is_whole());
    let draw = |state: &Rc<State>, lang: Lang| {
        let screens = [(Later::Awaited, None), (Later::Missing, Some("de"))];
        let drawn = screens.map(|(later, not_loaded)| {
            let props = PageProps {
                state: Ptr(state.clone()),
                lang,
                later,
                ask_again: Callback::noop(),
                not_loaded,
                on: Callback::noop(),
                speak: Callback::noop(),
            };
            lines(&now(LocalServerRenderer::<Page>::with_props(props).hydratable(false).render()))
        });
        drawn.concat()
    };
    let mut texts: Vec<String> = EXAMPLES.iter().map(|(_, _, text)| (*text).to_owned()).collect();
    let read = |file: std::path::PathBuf| {
        String::from_utf8_lossy(&std::fs::read(file).unwrap_or_default()).into_owned()
    };
    texts.extend(kit::all_files(&kit::root().join("tests/fixtures")).into_iter().map(read));
    let own = texts.len();
    assert!(own > 25, "the mails were read");
    texts.extend(kit::cases().into_iter().flat_map(|folder| kit::all_files(&folder)).map(read));
    for (number, text) in texts.iter().enumerate() {
        let checked = step(&Rc::new(State::default()), Action::Check((**text).into()));
        let mut states = vec![checked.clone()];
        if number == 0 {
            states.extend(screens_without_an_answer(&checked));
        }
        for did in Deed::ALL.into_iter().filter(|_| number < EXAMPLES.len()) {
            let answers = Answers { did: Deeds::NONE.with(did, true), ..all_answers() };
            states.push(step(&checked, Action::Answered(answers)));
        }
        for kind in MailKind::ALL.into_iter().filter(|_| number < own) {
            let answers = Answers { kind: Some(kind), ..Answers::default() };
            states.push(step(&checked, Action::Answered(answers)));
        }
        for state in states {
            let (drawn, right) = (draw(&state, half), draw(&state, whole));
            let missing = drawn.lines().zip(right.lines()).find(|(drawn, right)| drawn != right);
            assert!(drawn == right, "{missing:?} of {text}");
        }
    }
}
