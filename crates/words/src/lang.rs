//! The languages, and the sentence of each for every code.

use crate::UiLine;
use crate::catalogue::{Catalogue, CatalogueFault, Value};
use crate::rules::Rules;
use crate::sentences::{
    advice, field_meanings, fields, finding, kind as kinds, paste, reason as reasons, sender,
    verdict as verdicts,
};
use crate::texts::{self, Text};
use core::fmt;
use countersign_core::Context;
use countersign_core::checks::FindingKind;
use countersign_core::context::Deed;
use countersign_core::guidance::{AdvicePhrase, Question};
use countersign_core::kind::MailKind;
use countersign_core::message::civil::Civil;
use countersign_core::policy::{Policy, PolicyFault, PolicyProblem};
use countersign_core::report::Report;
use countersign_core::report::field_phrase::{FieldKind, FieldPhrase, Whose};
use countersign_core::source::{Refusal, Repair, RepairKind};
use countersign_core::trust::Trust;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{BrandClaim, Origin, Sender, Verdict};
use std::sync::LazyLock;

/// A language: its catalogue, read. It is read once and stays, so it is handed about like a word.
#[derive(Clone, Copy)]
pub struct Lang(&'static Catalogue);

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Lang {}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag of the catalogue for a tag, the whole one first: `pt-BR` for `pt-br` where there is one, `de` for `de-AT` or `DE`. None
/// where there is no catalogue of that language.
pub fn known_tag(tag: &str) -> Option<&'static str> {
    let known = |wanted: &str| {
        let mut tags = texts::LANGUAGES.iter().map(|&(tag, _)| tag);
        tags.find(|tag| tag.eq_ignore_ascii_case(wanted))
    };
    let whole = tag.replace('_', "-");
    known(&whole).or_else(|| known(whole.split('-').next()?))
}

impl Lang {
    /// Reads a catalogue in its compact form, and keeps it: for one language that happens once.
    pub fn read(
        text: &str,
        rules: impl FnOnce(&str) -> Box<dyn Rules>,
    ) -> Result<Self, CatalogueFault> {
        Catalogue::read(text, rules).map(|catalogue| Self(Box::leak(Box::new(catalogue))))
    }

    /// Takes the rest of the catalogue, of which only the beginning was read: what nobody reads before the answer. The caller
    /// answers for it being the same language's, of the same build.
    pub fn add_rest(self, text: &str) -> Result<(), CatalogueFault> {
        self.0.add_rest(text)
    }

    /// Whether all of its words are there.
    pub fn is_whole(self) -> bool {
        self.0.is_whole()
    }

    /// A language without words: what there is before any catalogue was read.
    pub fn silent() -> Self {
        static NONE: LazyLock<Catalogue> = LazyLock::new(Catalogue::empty);
        Self(&NONE)
    }

    /// Its tag (BCP 47), as in `<html lang>` and `?lang=`.
    pub fn tag(self) -> &'static str {
        self.0.tag()
    }

    /// The direction it is written in, as in `<html dir>`.
    pub fn direction(self) -> &'static str {
        if self.0.right_to_left() { "rtl" } else { "ltr" }
    }

    /// A message with nothing to fill in.
    pub fn text(self, text: Text) -> &'static str {
        self.0.text(text.number())
    }

    /// A message with its values.
    pub(crate) fn fill(self, number: u16, values: &[Value<'_>]) -> String {
        self.0.fill(number, values)
    }

    /// A moment's day, in UTC, as the language writes it: `18 Nov 2026`.
    pub fn date(self, unix: i64) -> String {
        self.0.rules().date(Civil::of(unix))
    }

    /// A day that is written `2026-11-18`, as the language writes it.
    pub(crate) fn day(self, iso: &str) -> String {
        let mut parts = iso.split('-').map(str::parse);
        let mut next = || parts.next().and_then(Result::ok);
        match (next(), next(), next()) {
            (Some(year), Some(month), Some(day)) => {
                self.0.rules().date(Civil { year, month, day, hour: 0, minute: 0, second: 0 })
            }
            _ => iso.to_owned(),
        }
    }

    /// The word beside the seal: "Fake".
    pub fn verdict_word(self, origin: Origin) -> &'static str {
        verdicts::word(self, origin)
    }

    /// The word beside the seal of one answer, which tells a false address and a played brand as well.
    pub fn seal_word(self, verdict: &Verdict) -> &'static str {
        let own = sender::word(self, &verdict.reason);
        own.unwrap_or_else(|| self.verdict_word(verdict.origin))
    }

    /// Whether the sender's address is true, in a sentence; `receiver` is the name of the service that received the mail.
    pub fn sender_status(self, sender: &Sender, receiver: Option<&str>) -> String {
        sender::status(self, sender, receiver)
    }

    /// From which addresses a brand writes that a mail plays; nothing where the page tells it otherwise.
    pub fn brands_own(self, claim: &BrandClaim) -> Option<String> {
        sender::brands_own(self, claim)
    }

    /// The sentence that answers the question.
    pub fn headline(self, verdict: &Verdict) -> String {
        sender::headline(self, &verdict.reason)
            .unwrap_or_else(|| verdicts::headline(self, verdict).to_owned())
    }

    /// The one reason that decided.
    pub fn reason(self, reason: &Reason) -> String {
        reasons::reason(self, reason)
    }

    /// How we know; `receiver` is the name of the service that received the mail.
    pub fn basis(self, verdict: &Verdict, receiver: Option<&str>) -> String {
        verdicts::basis(self, verdict, receiver)
    }

    /// What could change the answer.
    pub fn could_change(self, verdict: &Verdict) -> String {
        verdicts::could_change(self, verdict).to_owned()
    }

    /// For "cannot tell": what is missing, and how to get it.
    pub fn missing(self, verdict: &Verdict) -> Vec<String> {
        verdicts::missing(self, verdict).into_iter().map(str::to_owned).collect()
    }

    /// The title of an advice, without a full stop.
    pub fn advice_title(self, says: &AdvicePhrase) -> String {
        advice::title(self, says).to_owned()
    }

    /// What an advice says, in sentences.
    pub fn advice_text(self, says: &AdvicePhrase) -> String {
        advice::text(self, says)
    }

    /// A question to the reader.
    pub fn question(self, question: Question) -> &'static str {
        advice::question(self, question)
    }

    /// What a kind of mail is called.
    pub fn kind(self, kind: MailKind) -> &'static str {
        kinds::name(self, kind)
    }

    /// What a mail seems to be about, and that it can be corrected.
    pub fn kind_seems(self, kind: MailKind) -> String {
        kinds::seems(self, kind)
    }

    /// Something that may have been done with a mail.
    pub fn deed(self, deed: Deed) -> &'static str {
        kinds::deed(self, deed)
    }

    /// What this check cannot see; `whole` when the body was given as well.
    pub fn limits(self, whole: bool) -> Vec<&'static str> {
        verdicts::limits(self, whole)
    }

    /// The title of a finding, without a full stop.
    pub fn finding_title(self, says: &FindingKind) -> String {
        finding::finding(self, says).0
    }

    /// Why a finding matters, in sentences.
    pub fn finding_detail(self, says: &FindingKind) -> String {
        finding::finding(self, says).1
    }

    /// What a repair did, as a title.
    pub fn repair_title(self, kind: RepairKind) -> &'static str {
        paste::repair_title(self, kind)
    }

    /// What a repair did, how often and where.
    pub fn repair_text(self, repair: &Repair) -> String {
        paste::repair_text(self, repair)
    }

    /// What is wrong with an organisation's policy, the field first.
    pub fn policy_fault(self, fault: &PolicyFault) -> String {
        let field = if fault.field.is_empty() { "policy.json" } else { &fault.field };
        let problem = paste::policy_problem(self, fault.problem);
        format!("{field}: {problem}")
    }

    /// Why a text or file was not read, and what to do.
    pub fn refusal(self, refusal: &Refusal) -> String {
        paste::refusal(self, *refusal)
    }

    /// What a field is about: the line beside its name. `receiver` is the name of the receiving service to show.
    pub fn field_title(self, kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
        fields::title(self, kind, whose, receiver)
    }

    /// Whose words a field holds, and what they are worth.
    pub fn field_whose(self, whose: Whose, receiver: Option<&str>) -> String {
        fields::whose(self, whose, receiver)
    }

    /// Whose words a field holds, in a word or two.
    pub fn field_by(self, whose: Whose, receiver: Option<&str>) -> String {
        fields::by(self, whose, receiver)
    }

    /// What a value is: two or three words.
    pub fn field_label(self, phrase: &FieldPhrase) -> &'static str {
        fields::label(self, phrase)
    }

    /// What a value means: a sentence or two.
    pub fn field_meaning(self, phrase: &FieldPhrase) -> String {
        field_meanings::meaning(self, phrase)
    }

    /// Whose word something is: "Gmail's word".
    pub fn whose(self, report: &Report, trust: Trust) -> String {
        match (trust, &report.receiver.name) {
            (Trust::Claimed, _) => self.text(texts::SENDERS_WORD).to_owned(),
            (Trust::Proven, _) => self.text(texts::PROVEN_HERE).to_owned(),
            (Trust::Attested, Some(name)) => self.line(&UiLine::WordOf { name: name.clone() }),
            (Trust::Attested, None) => self.text(texts::RECEIVERS_WORD).to_owned(),
        }
    }
}

/// A context under an organisation's policy, as [`Context::under`] makes it. A language that nobody here speaks is a fault
/// as well.
pub fn context_under(policy: Policy) -> Result<Context, PolicyFault> {
    if policy.language.as_ref().is_some_and(|tag| known_tag(tag).is_none()) {
        return Err(PolicyFault {
            field: "language".into(),
            problem: PolicyProblem::UnknownLanguage,
        });
    }
    Context::under(policy)
}
