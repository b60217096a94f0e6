//! Every signature and seal: who signed, what it covers, whether it verifies here, and with which key.

use web_sys::HtmlTextAreaElement;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_node_ref, use_state_eq};

use super::icon::{Icon, chevron, icon};
use super::shared::{On, Ptr, use_lang};
use super::state::{Action, KeyRecord};
use super::text::{breakable, header_text};
use countersign_core::proof::key_record::KeyError;
use countersign_core::proof::keys::{KeyOrigin, LookupTool, lookup_commands};
use countersign_core::proof::pasted_record::PastedRecord;
use countersign_core::proof::{BodyHash, Outcome, SignatureKind, SignatureProof};
use countersign_core::report::Report;
use countersign_words::{Lang, Ui, UiLine};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) keys: Vec<KeyRecord>,
    pub(crate) on: On,
}

pub(crate) fn signatures(lang: Lang, props: &Props) -> Html {
    let proof = &props.report.proof;
    let seals = proof.arc.sets.iter().rev().flat_map(|set| [&set.seal, &set.message_signature]);
    let all: Vec<&SignatureProof> = proof.signatures.iter().chain(seals).collect();
    if all.is_empty() {
        return html! { <p class="note">{icon(Icon::Nothing)}<span>{lang.ui(Ui::NoSignatures)}</span></p> };
    }
    let items = all.into_iter().enumerate().map(|(i, signature)| html! {
        {one(lang, &SignatureProps { index: i, signature: signature.clone(), pasted: has_record(&props.keys, signature), on: props.on.clone() })}
    });
    html! {
        <div class="signatures"><h3>{lang.ui(Ui::Signatures)}</h3><p class="quiet">{lang.ui(Ui::SignaturesText)}</p>{for items}</div>
    }
}

fn has_record(keys: &[KeyRecord], signature: &SignatureProof) -> bool {
    keys.iter().any(|key| *key.domain == *signature.domain && *key.selector == *signature.selector)
}

#[derive(Debug)]
struct SignatureProps {
    index: usize,
    signature: SignatureProof,
    /// The reader already gave a record for it.
    pasted: bool,
    on: On,
}

fn one(lang: Lang, props: &SignatureProps) -> Html {
    let signature = &props.signature;
    let (class, mark) = look(signature);
    let kind = match (signature.kind, signature.instance) {
        (SignatureKind::Dkim, _) => "DKIM".to_owned(),
        (SignatureKind::ArcSeal, i) => format!("ARC-Seal i={}", i.unwrap_or_default()),
        (SignatureKind::ArcMessageSignature, i) => {
            format!("ARC-Message-Signature i={}", i.unwrap_or_default())
        }
    };
    let covers: Vec<&str> = signature.covers.iter().map(|name| &**name).collect();
    let facts = [
        (Ui::Outcome, html! { {lang.ui(outcome(signature))} }),
        (Ui::Selector, header_text(&signature.selector)),
        (Ui::Covers, header_text(&covers.join(", "))),
        (Ui::Key, html! { {key_words(lang, signature)} }),
        (Ui::Body, html! { {lang.ui(body(signature.body))} }),
    ];
    html! {
        <details class="signature plain-details" open={signature.outcome == Outcome::NoKey && signature.kind == SignatureKind::Dkim} data-kind={kind.clone()}>
            <summary>{chevron()}<span>{kind}{" "}<b><bdi dir="ltr" translate="no">{breakable(&signature.domain)}</bdi></b>{" "}
                <span class={format!("val {class}")}>{icon(mark)}<span>{lang.ui(outcome(signature))}</span></span></span></summary>
            <dl class="facts">{for facts.into_iter().map(|(label, value)| html! { <div><dt>{lang.ui(label)}</dt><dd>{value}</dd></div> })}</dl>
            if made_with_another(signature) {
                <p>{lang.ui(Ui::KeyOtherText)}</p>
            }
            if signature.outcome == Outcome::NoKey || props.pasted {
                <KeyBox index={props.index} domain={signature.domain.to_string()} selector={signature.selector.to_string()} on={props.on.clone()} />
            }
        </details>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct KeyBoxProps {
    index: usize,
    domain: String,
    selector: String,
    on: On,
}

/// An unknown key: how to look it up, and a box for what comes back.
#[component]
fn KeyBox(props: &KeyBoxProps) -> Html {
    let lang = use_lang();
    let record = use_node_ref();
    let trouble = use_state_eq(|| None);
    let Some(commands) = lookup_commands(&props.domain, &props.selector) else {
        return html! { <p class="note">{icon(Icon::Warn)}<span>{lang.ui(Ui::NoLookup)}</span></p> };
    };
    let onclick = {
        let (record, trouble, on) = (record.clone(), trouble.clone(), props.on.clone());
        let (domain, selector) = (props.domain.clone(), props.selector.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(area) = record.cast::<HtmlTextAreaElement>() else { return };
            trouble.set(PastedRecord::read(&area.value()).err());
            let key = KeyRecord {
                domain: domain.as_str().into(),
                selector: selector.as_str().into(),
                record: area.value().into(),
            };
            on.emit(Action::Key(key));
        })
    };
    let id = format!("key-{}", props.index);
    let lines = commands.into_iter().map(|(tool, command)| html! {
        <li><span>{lang.ui(tool_name(tool))}</span><code dir="ltr" translate="no">{command}</code></li>
    });
    html! {
        <div class="key-box">
            <p>{lang.ui(Ui::KeyUnknownText)}</p>
            <ul class="commands">{for lines}</ul>
            <label for={id.clone()}>{lang.ui(Ui::PasteRecord)}</label>
            <textarea {id} ref={record} spellcheck="false" autocomplete="off" placeholder="v=DKIM1; k=rsa; p=…" />
            <button class="btn" type="button" {onclick}>{lang.ui(Ui::UseRecord)}</button>
            <p class="key-trouble" role="status">{trouble.map(|error| lang.ui(key_trouble(error)))}</p>
        </div>
    }
}

fn tool_name(tool: LookupTool) -> Ui {
    match tool {
        LookupTool::Nslookup => Ui::OnWindows,
        LookupTool::ResolveDnsName => Ui::InPowershell,
        LookupTool::Dig => Ui::OnMacLinux,
    }
}

fn key_trouble(error: KeyError) -> Ui {
    match error {
        KeyError::NotAKey => Ui::KeyNotAKey,
        KeyError::Revoked => Ui::KeyRevoked,
        KeyError::OtherAlgorithm | KeyError::NotForMail => Ui::KeyOtherUse,
        KeyError::TooShort | KeyError::TooLong => Ui::KeyBadLength,
        KeyError::BadBase64 | KeyError::BrokenKey => Ui::KeyCutOff,
        KeyError::SeveralKeys => Ui::KeySeveral,
    }
}

fn look(signature: &SignatureProof) -> (&'static str, Icon) {
    match signature.outcome {
        Outcome::Verified => ("tone-good", Icon::Proven),
        // Exchange strips fields it signed here: a mismatch of this kind is ordinary and no cause to worry.
        Outcome::DoesNotVerify if signature.kind == SignatureKind::ArcMessageSignature => {
            ("tone-other", Icon::Nothing)
        }
        Outcome::DoesNotVerify => ("tone-warn", Icon::Warn),
        Outcome::NoKey | Outcome::NotTried => ("tone-other", Icon::Nothing),
        Outcome::KeyRevoked | Outcome::WrongAlgorithm | Outcome::TooWeak | Outcome::Malformed => {
            ("tone-warn", Icon::Nothing)
        }
    }
}

/// A key of this name is known, and another one made the signature.
fn made_with_another(signature: &SignatureProof) -> bool {
    signature.outcome == Outcome::NoKey && signature.key.is_some()
}

fn outcome(signature: &SignatureProof) -> Ui {
    match signature.outcome {
        Outcome::Verified => Ui::OutcomeVerified,
        Outcome::DoesNotVerify => Ui::OutcomeDoesNotVerify,
        Outcome::NoKey if made_with_another(signature) => Ui::OutcomeOtherKey,
        Outcome::NoKey => Ui::OutcomeNoKey,
        Outcome::KeyRevoked => Ui::OutcomeRevoked,
        Outcome::WrongAlgorithm => Ui::OutcomeWrongAlgorithm,
        Outcome::TooWeak => Ui::OutcomeTooWeak,
        Outcome::Malformed => Ui::OutcomeMalformed,
        Outcome::NotTried => Ui::OutcomeNotTried,
    }
}

fn body(body: BodyHash) -> Ui {
    match body {
        BodyHash::Matches => Ui::BodyMatches,
        BodyHash::Differs => Ui::BodyDiffers,
        BodyHash::NotPasted => Ui::BodyNotPasted,
        BodyHash::NotCovered => Ui::BodyNotCovered,
    }
}

fn key_words(lang: Lang, signature: &SignatureProof) -> String {
    let from = lang.ui(match signature.key {
        Some(_) if made_with_another(signature) => Ui::KeyOther,
        Some(KeyOrigin::BuiltIn) => Ui::KeyBuiltIn,
        Some(KeyOrigin::Policy) => Ui::KeyPolicy,
        Some(KeyOrigin::Pasted) => Ui::KeyPasted,
        None => Ui::KeyNone,
    });
    match signature.key_bits {
        Some(bits) => lang.line(&UiLine::KeyBits { bits, from }),
        None => from.to_owned(),
    }
}
