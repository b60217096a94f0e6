//! Files dropped anywhere on the page, and the reading of files.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, FileList};
use yew::{Callback, Children, Html, Properties, component, html, use_state_eq};

use super::browser;
use super::shared::On;
use super::state::{Action, Trouble};
use crate::whole_number::whole;
use countersign_core::source::{MAX_FILE, Refusal};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) on: On,
    pub(crate) children: Children,
}

/// Takes files wherever they fall: a file dropped beside the box would otherwise replace the whole page.
#[component]
pub(crate) fn DropZone(props: &Props) -> Html {
    let over = use_state_eq(|| false);
    let ondragover = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            if carries_files(&event) {
                event.prevent_default();
                over.set(true);
            }
        })
    };
    let ondragleave = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            if event.related_target().is_none() {
                over.set(false);
            }
        })
    };
    let ondrop = {
        let (on, over) = (props.on.clone(), over.clone());
        Callback::from(move |event: DragEvent| {
            over.set(false);
            if let Some(files) =
                event.data_transfer().and_then(|data| data.files()).filter(|f| f.length() > 0)
            {
                event.prevent_default();
                read_all(&files, on.clone());
            }
        })
    };
    html! {
        <div class="page" data-over={over.then_some("files")} {ondragover} {ondragleave} {ondrop}>
            {props.children.clone()}
        </div>
    }
}

fn carries_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&wasm_bindgen::JsValue::from_str("Files"), 0))
}

/// Reads the files one after the other and hands each on as it is there, so that the page stays awake.
pub(crate) fn read_all(files: &FileList, on: On) {
    let files: Vec<File> = (0..files.length()).filter_map(|i| files.item(i)).collect();
    spawn_local(async move {
        if files.len() > 1 {
            on.emit(Action::Expect(files.len()));
        }
        for file in files {
            let bytes = read_one(&file).await;
            on.emit(Action::Opened(file.name().into(), bytes));
        }
    });
}

async fn read_one(file: &File) -> Result<Rc<[u8]>, Trouble> {
    let size = whole(file.size()).and_then(|size| size.try_into().ok()).unwrap_or(usize::MAX);
    if size > MAX_FILE {
        return Err(Trouble::Refused(Refusal::FileTooLarge { bytes: size }));
    }
    browser::bytes_of(file).await.map(Into::into).ok_or(Trouble::Unreadable)
}
