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
use countersign_words::{Lang, UiLine, texts};

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
        return html! { <p class="note">{icon(Icon::Nothing)}<span>{lang.text(texts::NO_SIGNATURES)}</span></p> };
    }
    let items = all.into_iter().enumerate().map(|(i, signature)| html! {
        {one(lang, &SignatureProps { index: i, signature: signature.clone(), pasted: has_record(&props.keys, signature), on: props.on.clone() })}
    });
    html! {
        <div class="signatures"><h3>{lang.text(texts::SIGNATURES)}</h3><p class="quiet">{lang.text(texts::SIGNATURES_TEXT)}</p>{for items}</div>
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
        (texts::OUTCOME, html! { {lang.text(outcome(signature))} }),
        (texts::SELECTOR, header_text(&signature.selector)),
        (texts::COVERS, header_text(&covers.join(", "))),
        (texts::KEY, html! { {key_words(lang, signature)} }),
        (texts::BODY, html! { {lang.text(body(signature.body))} }),
    ];
    html! {
        <details class="signature plain-details" open={signature.outcome == Outcome::NoKey && signature.kind == SignatureKind::Dkim} data-kind={kind.clone()}>
            <summary>{chevron()}<span>{kind}{" "}<b><bdi dir="ltr" translate="no">{breakable(&signature.domain)}</bdi></b>{" "}
                <span class={format!("val {class}")}>{icon(mark)}<span>{lang.text(outcome(signature))}</span></span></span></summary>
            <dl class="facts">{for facts.into_iter().map(|(label, value)| html! { <div><dt>{lang.text(label)}</dt><dd>{value}</dd></div> })}</dl>
            if made_with_another(signature) {
                <p>{lang.text(texts::KEY_OTHER_TEXT)}</p>
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
        return html! { <p class="note">{icon(Icon::Warn)}<span>{lang.text(texts::NO_LOOKUP)}</span></p> };
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
        <li><span>{lang.text(tool_name(tool))}</span><code dir="ltr" translate="no">{command}</code></li>
    });
    html! {
        <div class="key-box">
            <p>{lang.text(texts::KEY_UNKNOWN_TEXT)}</p>
            <ul class="commands">{for lines}</ul>
            <label for={id.clone()}>{lang.text(texts::PASTE_RECORD)}</label>
            <textarea {id} ref={record} spellcheck="false" autocomplete="off" placeholder="v=DKIM1; k=rsa; p=…" />
            <button class="btn" type="button" {onclick}>{lang.text(texts::USE_RECORD)}</button>
            <p class="key-trouble" role="status">{trouble.map(|error| lang.text(key_trouble(error)))}</p>
        </div>
    }
}

fn tool_name(tool: LookupTool) -> texts::Text {
    match tool {
        LookupTool::Nslookup => texts::ON_WINDOWS,
        LookupTool::ResolveDnsName => texts::IN_POWERSHELL,
        LookupTool::Dig => texts::ON_MAC_LINUX,
    }
}

fn key_trouble(error: KeyError) -> texts::Text {
    match error {
        KeyError::NotAKey => texts::KEY_NOT_A_KEY,
        KeyError::Revoked => texts::KEY_REVOKED,
        KeyError::OtherAlgorithm | KeyError::NotForMail => texts::KEY_OTHER_USE,
        KeyError::TooShort | KeyError::TooLong => texts::KEY_BAD_LENGTH,
        KeyError::BadBase64 | KeyError::BrokenKey => texts::KEY_CUT_OFF,
        KeyError::SeveralKeys => texts::KEY_SEVERAL,
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
        Outcome::NoKey | Outcome::Shortened | Outcome::NotTried => ("tone-other", Icon::Nothing),
        Outcome::KeyRevoked | Outcome::WrongAlgorithm | Outcome::TooWeak | Outcome::Malformed => {
            ("tone-warn", Icon::Nothing)
        }
    }
}

/// A key of this name is known, and another one made the signature.
fn made_with_another(signature: &SignatureProof) -> bool {
    signature.outcome == Outcome::NoKey && signature.key.is_some()
}

fn outcome(signature: &SignatureProof) -> texts::Text {
    match signature.outcome {
        Outcome::Verified => texts::OUTCOME_VERIFIED,
        Outcome::DoesNotVerify => texts::OUTCOME_DOES_NOT_VERIFY,
        Outcome::NoKey if made_with_another(signature) => texts::OUTCOME_OTHER_KEY,
        Outcome::NoKey => texts::OUTCOME_NO_KEY,
        Outcome::KeyRevoked => texts::OUTCOME_REVOKED,
        Outcome::WrongAlgorithm => texts::OUTCOME_WRONG_ALGORITHM,
        Outcome::TooWeak => texts::OUTCOME_TOO_WEAK,
        Outcome::Malformed => texts::OUTCOME_MALFORMED,
        Outcome::Shortened => texts::OUTCOME_SHORTENED,
        Outcome::NotTried => texts::OUTCOME_NOT_TRIED,
    }
}

fn body(body: BodyHash) -> texts::Text {
    match body {
        BodyHash::Matches => texts::BODY_MATCHES,
        BodyHash::Differs => texts::BODY_DIFFERS,
        BodyHash::NotPasted => texts::BODY_NOT_PASTED,
        BodyHash::NotCovered => texts::BODY_NOT_COVERED,
    }
}

fn key_words(lang: Lang, signature: &SignatureProof) -> String {
    let from = lang.text(match signature.key {
        Some(_) if made_with_another(signature) => texts::KEY_OTHER,
        Some(KeyOrigin::BuiltIn) => texts::KEY_BUILT_IN,
        Some(KeyOrigin::Policy) => texts::KEY_POLICY,
        Some(KeyOrigin::Pasted) => texts::KEY_PASTED,
        None => texts::KEY_NONE,
    });
    match signature.key_bits {
        Some(bits) => lang.line(&UiLine::KeyBits { bits, from }),
        None => from.to_owned(),
    }
}
