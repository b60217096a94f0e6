//! Everything the page, the exports and the interfaces may see, in one type.

pub mod field_phrase;
pub mod in_words;
mod parts;
mod results_table;
pub mod trick;
pub mod visible;

use std::rc::Rc;

use crate::Context;
use crate::checks::{self, Evidence, Finding};
use crate::context::Answers;
use crate::data::{domain_name, punycode};
use crate::guidance::{Guidance, advise};
use crate::kind::{self, MailKind};
use crate::message::{FieldIndex, Message};
use crate::policy::Policy;
use crate::proof::{self, Proof};
use crate::receivers::RECEIVERS;
use crate::source::{PastedSpan, Source};
use crate::trust::author::Author;
use crate::trust::delivery_path::DeliveryPath;
use crate::trust::{Facts, ReceiverHow, Trust};
use crate::verdict::{self, Sender, Verdict};

/// The whole answer about one mail.
#[derive(Debug, Clone)]
pub struct Report {
    /// The text as pasted and as read.
    pub source: Rc<Source>,
    /// The header fields.
    pub message: Rc<Message>,
    /// The answer.
    pub verdict: Verdict,
    /// Which service received the mail.
    pub receiver: ReceiverReading,
    /// Who the mail says it is from, taken apart.
    pub author: Option<AuthorReading>,
    /// Whether the sender's address is true, and which brand's name the mail plays.
    pub sender: Sender,
    /// The subject, decoded.
    pub subject: Option<Box<str>>,
    /// What it seems to be about, by its subject and the address it gives. The sender chose both: no verdict asks for it.
    pub kind: MailKind,
    /// Findings, those that decided first, then worst first.
    pub findings: Vec<Finding>,
    /// What was computed.
    pub proof: Proof,
    /// Who vouches for it: one row a method.
    pub results: Vec<ResultRow>,
    /// How it travelled.
    pub path: DeliveryPath,
    /// Whose word each field is, by field index.
    pub trust: Vec<Trust>,
    /// What to do now, after the verdict, the policy and what the reader answered.
    pub guidance: Rc<Guidance>,
}

/// Which service received the mail, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiverReading {
    /// The service, if any was found.
    pub id: Option<&'static str>,
    /// The name to show (`Outlook.com`, `Gmail`), or the host of a self-hosted service.
    pub name: Option<Box<str>>,
    /// How it is known.
    pub how: ReceiverHow,
    /// Others it could be, for the reader to choose from: id and name of every receiver known.
    pub choices: Vec<(&'static str, &'static str)>,
}

/// The author, taken apart for reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorReading {
    /// The name shown, decoded.
    pub display_name: Option<Box<str>>,
    /// Before the `@`.
    pub local: Box<str>,
    /// After the `@`, lower-case.
    pub domain: Box<str>,
    /// The part of the domain that decides (the registrable domain; for the brand's own, the exact sending domain).
    pub deciding: Box<str>,
    /// The domain as it looks, when it is written in `xn--` labels.
    pub unicode_domain: Option<Box<str>>,
    /// By what trick it passes for the brand's, and where that sits.
    pub trick: Option<trick::Trick>,
    /// Whether it is the brand's.
    pub is_of_brand: bool,
    /// The `From` field.
    pub field: FieldIndex,
}

/// One method, and who says what about it.
#[derive(Debug, Clone)]
pub struct ResultRow {
    /// Which.
    pub method: TableMethod,
    /// What the receiving service says.
    pub attested: Vec<ResultCell>,
    /// What other lines in the mail say, which anybody may write.
    pub claimed: Vec<ResultCell>,
    /// What was checked here.
    pub proven: Vec<ResultCell>,
}

/// The methods of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TableMethod {
    /// The sending server.
    Spf,
    /// The signature.
    Dkim,
    /// The author's domain.
    Dmarc,
    /// The seals.
    Arc,
    /// Microsoft's overall mark.
    Compauth,
}

/// One cell of the table.
#[derive(Debug, Clone)]
pub struct ResultCell {
    /// Yes, no, or nothing.
    pub tone: CellTone,
    /// The raw word (`pass`, `bestguesspass`).
    pub word: Box<str>,
    /// The domain or address it is about.
    pub about: Option<Box<str>>,
    /// The words.
    pub evidence: Evidence,
}

/// How a result is to be read. Missing evidence is neither yes nor no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellTone {
    /// It says yes.
    Yes,
    /// It says no.
    No,
    /// It says nothing.
    Nothing,
}

impl Report {
    /// Goes the whole way, from the source to the answer.
    pub fn of(source: Source, context: &Context) -> Self {
        let message = Message::parse(&source);
        let proof = proof::prove(&source, &message, &context.keys);
        let (verdict, sender, findings, receiver, author, results, path, trust) = {
            let facts = Facts::establish(&source, &message, &proof, context);
            let mut findings = checks::run(&facts);
            let sender = Sender::of(&facts);
            let mut verdict = verdict::decide(&facts, &sender, &findings);
            bring_forward(&mut verdict, &mut findings);
            let trust =
                (0..message.fields.len()).map(|index| facts.trust(FieldIndex(index))).collect();
            (
                verdict,
                sender,
                findings,
                receiver(&facts),
                facts.authorship.author.as_ref().map(AuthorReading::of),
                results_table::rows(&facts),
                facts.path,
                trust,
            )
        };
        let subject: Option<Box<str>> =
            message.named("subject").find_map(|(_, field)| field.text()).map(Box::from);
        let address = author.as_ref().map(|author| (&*author.local, &*author.domain));
        let kind = kind::recognise(verdict.brand, subject.as_deref(), address);
        let guidance = advise(&verdict, &findings, kind, &context.policy, context.answers);
        Self {
            source: Rc::new(source),
            message: Rc::new(message),
            verdict,
            receiver,
            author,
            sender,
            subject,
            kind,
            findings,
            proof,
            results,
            path,
            trust,
            guidance: Rc::new(guidance),
        }
    }

    /// What to do when the reader answers otherwise: nothing else of the report changes by that.
    pub fn advise(&self, policy: &Policy, answers: Answers) -> Guidance {
        advise(&self.verdict, &self.findings, self.kind, policy, answers)
    }

    /// Where some evidence stands in the paste.
    pub fn pasted(&self, evidence: &Evidence) -> PastedSpan {
        self.source.pasted_span(evidence.span)
    }

    /// The name of a field as written.
    pub fn field_name(&self, index: FieldIndex) -> &str {
        self.message.field(index).map_or("", |field| &field.name)
    }
}

/// Findings that decided come first, in their order; the verdict points at their new places.
fn bring_forward(verdict: &mut Verdict, findings: &mut Vec<Finding>) {
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    let mut decides = vec![false; findings.len()];
    for index in &verdict.decided_by {
        if let Some(place) = decides.get_mut(*index) {
            *place = true;
        }
    }
    for (finding, decides) in findings.drain(..).zip(decides) {
        if decides { first.push(finding) } else { rest.push(finding) }
    }
    verdict.decided_by = (0..first.len()).collect();
    first.append(&mut rest);
    *findings = first;
}

fn receiver(facts: &Facts<'_>) -> ReceiverReading {
    ReceiverReading {
        id: facts.boundary.receiver.map(|receiver| receiver.id),
        name: facts.boundary.name(),
        how: facts.how,
        choices: RECEIVERS.iter().map(|receiver| (receiver.id, receiver.name)).collect(),
    }
}

impl AuthorReading {
    fn of(author: &Author) -> Self {
        let domain = &author.address.domain;
        // An account address is one exact name; of all others the registrable part decides.
        let deciding = if author.is_of_brand() {
            domain.clone()
        } else {
            domain_name::registrable_domain(domain).unwrap_or(domain).into()
        };
        Self {
            display_name: author.mailbox.value().display_name.clone(),
            local: author.address.local.clone(),
            deciding,
            unicode_domain: if domain.contains("xn--") {
                punycode::to_unicode(domain).map(Box::from)
            } else {
                None
            },
            domain: domain.clone(),
            trick: (!author.is_of_brand())
                .then(|| trick::trick(author.brand, &author.address.local, domain))
                .flatten(),
            is_of_brand: author.is_of_brand(),
            field: author.mailbox.field(),
        }
    }
}
