//! The languages, and the sentence of each for every code.

use crate::{Ui, UiLine, de, en};
use countersign_core::Context;
use countersign_core::checks::FindingKind;
use countersign_core::guidance::{AdvicePhrase, Question};
use countersign_core::policy::{Policy, PolicyFault, PolicyProblem};
use countersign_core::report::Report;
use countersign_core::report::field_phrase::{FieldKind, FieldPhrase, Whose};
use countersign_core::source::{Refusal, Repair, RepairKind};
use countersign_core::trust::Trust;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{BrandClaim, Origin, Sender, Verdict};

/// The languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

impl Lang {
    /// Every language, in the order the page offers them.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// Its tag (BCP 47), as in `<html lang>` and `?lang=`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// Its own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
        }
    }

    /// The direction it is written in, as in `<html dir>`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::En | Self::De => "ltr",
        }
    }

    /// The language of a tag: `de`, `de-AT`, `DE`. None when the page does not speak it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The word beside the seal: "Fake".
    pub fn verdict_word(self, origin: Origin) -> &'static str {
        match self {
            Self::En => en::verdict::word(origin),
            Self::De => de::verdict::word(origin),
        }
    }

    /// The word beside the seal of one answer, which tells a false address and a played brand as well.
    pub fn seal_word(self, verdict: &Verdict) -> &'static str {
        let own = match self {
            Self::En => en::sender::word(&verdict.reason),
            Self::De => de::sender::word(&verdict.reason),
        };
        own.unwrap_or_else(|| self.verdict_word(verdict.origin))
    }

    /// Whether the sender's address is true, in a sentence; `receiver` is the name of the service that received the mail.
    pub fn sender_status(self, sender: &Sender, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::sender::status(sender, receiver),
            Self::De => de::sender::status(sender, receiver),
        }
    }

    /// From which addresses a brand writes that a mail plays; nothing where the page tells it otherwise.
    pub fn brands_own(self, claim: &BrandClaim) -> Option<String> {
        match self {
            Self::En => en::sender::brands_own(claim),
            Self::De => de::sender::brands_own(claim),
        }
    }

    /// The sentence that answers the question.
    pub fn headline(self, verdict: &Verdict) -> String {
        match self {
            Self::En => en::sender::headline(&verdict.reason)
                .unwrap_or_else(|| en::verdict::headline(verdict).to_owned()),
            Self::De => de::sender::headline(&verdict.reason)
                .unwrap_or_else(|| de::verdict::headline(verdict).to_owned()),
        }
    }

    /// The one reason that decided.
    pub fn reason(self, reason: &Reason) -> String {
        match self {
            Self::En => en::reason::reason(reason),
            Self::De => de::reason::reason(reason),
        }
    }

    /// How we know; `receiver` is the name of the service that received the mail.
    pub fn basis(self, verdict: &Verdict, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::verdict::basis(verdict, receiver),
            Self::De => de::verdict::basis(verdict, receiver),
        }
    }

    /// What could change the answer.
    pub fn could_change(self, verdict: &Verdict) -> String {
        match self {
            Self::En => en::verdict::could_change(verdict).to_owned(),
            Self::De => de::verdict::could_change(verdict).to_owned(),
        }
    }

    /// For "cannot tell": what is missing, and how to get it.
    pub fn missing(self, verdict: &Verdict) -> Vec<String> {
        match self {
            Self::En => en::verdict::missing(verdict).into_iter().map(str::to_owned).collect(),
            Self::De => de::verdict::missing(verdict).into_iter().map(str::to_owned).collect(),
        }
    }

    /// The title of an advice, without a full stop.
    pub fn advice_title(self, says: &AdvicePhrase) -> String {
        match self {
            Self::En => en::advice::title(says).to_owned(),
            Self::De => de::advice::title(says).to_owned(),
        }
    }

    /// What an advice says, in sentences.
    pub fn advice_text(self, says: &AdvicePhrase) -> String {
        match self {
            Self::En => en::advice::text(says),
            Self::De => de::advice::text(says),
        }
    }

    /// A question to the reader.
    pub fn question(self, question: Question) -> &'static str {
        match self {
            Self::En => en::advice::question(question),
            Self::De => de::advice::question(question),
        }
    }

    /// What this check cannot see; `whole` when the body was given as well.
    pub fn limits(self, whole: bool) -> Vec<&'static str> {
        match self {
            Self::En => en::verdict::limits(whole),
            Self::De => de::verdict::limits(whole),
        }
    }

    /// The title of a finding, without a full stop.
    pub fn finding_title(self, says: &FindingKind) -> String {
        match self {
            Self::En => en::finding::finding(says).0,
            Self::De => de::finding::finding(says).0,
        }
    }

    /// Why a finding matters, in sentences.
    pub fn finding_detail(self, says: &FindingKind) -> String {
        match self {
            Self::En => en::finding::finding(says).1,
            Self::De => de::finding::finding(says).1,
        }
    }

    /// What a repair did, as a title.
    pub fn repair_title(self, kind: RepairKind) -> &'static str {
        match self {
            Self::En => en::paste::repair_title(kind),
            Self::De => de::paste::repair_title(kind),
        }
    }

    /// What a repair did, how often and where.
    pub fn repair_text(self, repair: &Repair) -> String {
        match self {
            Self::En => en::paste::repair_text(repair),
            Self::De => de::paste::repair_text(repair),
        }
    }

    /// What is wrong with an organisation's policy, the field first.
    pub fn policy_fault(self, fault: &PolicyFault) -> String {
        let field = if fault.field.is_empty() { "policy.json" } else { &fault.field };
        let problem = match self {
            Self::En => en::paste::policy_problem(fault.problem),
            Self::De => de::paste::policy_problem(fault.problem),
        };
        format!("{field}: {problem}")
    }

    /// Why a text or file was not read, and what to do.
    pub fn refusal(self, refusal: &Refusal) -> String {
        match self {
            Self::En => en::paste::refusal(*refusal),
            Self::De => de::paste::refusal(*refusal),
        }
    }

    /// What a field is about: the line beside its name. `receiver` is the name of the receiving service to show.
    pub fn field_title(self, kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::fields::title(kind, whose, receiver),
            Self::De => de::fields::title(kind, whose, receiver),
        }
    }

    /// Whose words a field holds, and what they are worth.
    pub fn field_whose(self, whose: Whose, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::fields::whose(whose, receiver),
            Self::De => de::fields::whose(whose, receiver),
        }
    }

    /// What a value is: two or three words.
    pub fn field_label(self, phrase: &FieldPhrase) -> &'static str {
        match self {
            Self::En => en::fields::label(phrase),
            Self::De => de::fields::label(phrase),
        }
    }

    /// What a value means: a sentence or two.
    pub fn field_meaning(self, phrase: &FieldPhrase) -> String {
        match self {
            Self::En => en::field_meanings::meaning(phrase),
            Self::De => de::field_meanings::meaning(phrase),
        }
    }

    /// Whose word something is: "Gmail's word".
    pub fn whose(self, report: &Report, trust: Trust) -> String {
        match (trust, &report.receiver.name) {
            (Trust::Claimed, _) => self.ui(Ui::SendersWord).to_owned(),
            (Trust::Proven, _) => self.ui(Ui::ProvenHere).to_owned(),
            (Trust::Attested, Some(name)) => self.line(&UiLine::WordOf { name: name.clone() }),
            (Trust::Attested, None) => self.ui(Ui::ReceiversWord).to_owned(),
        }
    }
}

/// A context under an organisation's policy, as [`Context::under`] makes it. A language that nobody here speaks is a fault
/// as well.
pub fn context_under(policy: Policy) -> Result<Context, PolicyFault> {
    if policy.language.as_ref().is_some_and(|tag| Lang::of_tag(tag).is_none()) {
        return Err(PolicyFault {
            field: "language".into(),
            problem: PolicyProblem::UnknownLanguage,
        });
    }
    Context::under(policy)
}
