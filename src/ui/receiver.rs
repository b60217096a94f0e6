//! Which service received the mail: shown, and put right in one click. A guess asks to be confirmed.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, Html, TargetCast, html};

use super::icon::{Icon, icon};
use super::shared::{On, Ptr};
use super::state::Action;
use super::text::visible_plain;
use countersign_core::message::unseen::is_hidden;
use countersign_core::report::{ReceiverReading, Report};
use countersign_core::trust::ReceiverHow;
use countersign_words::{Lang, UiLine, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    /// The service the reader named.
    pub(crate) named: Option<Rc<str>>,
    pub(crate) forwarded: bool,
    pub(crate) on: On,
}

pub(crate) fn received_by(lang: Lang, props: &Props) -> Html {
    let receiver = &props.report.receiver;
    let onchange = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                let value = select.value();
                on.emit(Action::ReceivedBy((!value.is_empty()).then(|| value.into())));
            }
        })
    };
    let onforwarded = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on.emit(Action::Forwarded(input.checked()));
            }
        })
    };
    let guessed = receiver.how == ReceiverHow::Guessed;
    html! {
        <div class={if guessed { "receiver ask-to-confirm" } else { "receiver" }} data-how={how_name(receiver.how)}>
            <p class="line">
                {icon(Icon::Attested)}
                <label for="receiver">{lang.text(texts::MY_MAIL_IS_AT)}</label>
                <select class="pick" id="receiver" {onchange}>{options(lang, receiver, props.named.as_deref())}</select>
                {guessed.then(|| confirm(lang, receiver, &props.on))}
            </p>
            <p class="how">{lang.text(how_known(receiver.how))}</p>
            <label class="check"><input type="checkbox" id="forwarded" checked={props.forwarded} onchange={onforwarded} />
                <span>{lang.text(texts::WAS_FORWARDED)}<small>{lang.text(texts::WAS_FORWARDED_TEXT)}</small></span></label>
        </div>
    }
}

fn options(lang: Lang, receiver: &ReceiverReading, named: Option<&str>) -> Html {
    let found = match (&receiver.name, receiver.how) {
        (_, ReceiverHow::Unknown) | (None, _) => lang.text(texts::RECEIVER_UNKNOWN).to_owned(),
        (Some(_), ReceiverHow::Confirmed) => lang.text(texts::RECEIVER_FIND_OUT).to_owned(),
        (Some(name), ReceiverHow::Guessed) => {
            lang.line(&UiLine::ReceiverGuess { name: name.clone() })
        }
        (Some(name), ReceiverHow::Identified) => {
            lang.line(&UiLine::ReceiverFound { name: name.clone() })
        }
    };
    let own = receiver
        .name
        .as_deref()
        .filter(|name| name.contains('.') && !name.contains(is_hidden) && !receiver.choices.iter().any(|(_, known)| known == name))
        .map(|host| html! {
            <option value={host.to_owned()} selected={named == Some(host)}>{visible_plain(&lang.line(&UiLine::OwnServer { host: host.into() }))}</option>
        });
    let choices = receiver.choices.iter().map(|&(id, name)| {
        html! {
            <option key={id} value={id} selected={named == Some(id)}>{name}</option>
        }
    });
    html! { <><option value="" selected={named.is_none()}>{visible_plain(&found)}</option>{own}{for choices}</> }
}

fn confirm(lang: Lang, receiver: &ReceiverReading, on: &On) -> Html {
    let value: Option<Rc<str>> =
        receiver.id.map(Into::into).or_else(|| receiver.name.as_deref().map(Into::into));
    let on = on.clone();
    let onclick = Callback::from(move |_| on.emit(Action::ReceivedBy(value.clone())));
    html! { <button class="btn" type="button" id="confirm-receiver" {onclick}>{lang.text(texts::THAT_IS_RIGHT)}</button> }
}

fn how_name(how: ReceiverHow) -> &'static str {
    match how {
        ReceiverHow::Identified => "identified",
        ReceiverHow::Guessed => "guessed",
        ReceiverHow::Confirmed => "confirmed",
        ReceiverHow::Unknown => "unknown",
    }
}

fn how_known(how: ReceiverHow) -> texts::Text {
    match how {
        ReceiverHow::Identified => texts::RECEIVER_IDENTIFIED,
        ReceiverHow::Guessed => texts::RECEIVER_GUESSED,
        ReceiverHow::Confirmed => texts::RECEIVER_CONFIRMED,
        ReceiverHow::Unknown => texts::RECEIVER_NOT_FOUND,
    }
}
