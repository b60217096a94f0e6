//! How a language counts and writes numbers and dates, asked of the browser: its `Intl` knows CLDR, so the program carries none.

use crate::whole_number::float;
use countersign_core::message::civil::Civil;
use countersign_words::moment::iso_day;
use countersign_words::rules::{PluralForm, Rules};
use js_sys::{Array, Date, Function, Intl as Of, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// The rules of a locale.
#[derive(Debug)]
pub(crate) struct Intl {
    locale: Box<str>,
}

/// The browser's own objects: making them costs more than asking them.
struct Made {
    locale: Box<str>,
    plurals: Of::PluralRules,
    number: Function,
    date: Function,
}

thread_local! {
    static MADE: RefCell<Option<Made>> = const { RefCell::new(None) };
}

impl Intl {
    pub(crate) fn of(locale: &str) -> Self {
        Self { locale: locale.into() }
    }

    fn ask<T>(&self, question: impl FnOnce(&Made) -> Option<T>) -> Option<T> {
        MADE.with_borrow_mut(|made| {
            if made.as_ref().is_none_or(|made| made.locale != self.locale) {
                *made = Some(self.make());
            }
            made.as_ref().and_then(question)
        })
    }

    fn make(&self) -> Made {
        let locales = Array::of1(&JsValue::from_str(&self.locale));
        let day = Object::new();
        for (name, value) in [("dateStyle", "medium"), ("timeZone", "UTC")] {
            // A new object takes every field.
            let _ = Reflect::set(&day, &JsValue::from_str(name), &JsValue::from_str(value));
        }
        Made {
            locale: self.locale.clone(),
            plurals: Of::PluralRules::new(&locales, &Object::new()),
            number: Of::NumberFormat::new(&locales, &Object::new()).format(),
            date: Of::DateTimeFormat::new(&locales, &day).format(),
        }
    }
}

fn call(function: &Function, value: &JsValue) -> Option<String> {
    function.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

impl Rules for Intl {
    fn plural(&self, number: u64) -> PluralForm {
        let number = i64::try_from(number).ok().and_then(float);
        let name = number.and_then(|number| {
            self.ask(|made| made.plurals.select(number).dyn_into::<js_sys::JsString>().ok())
        });
        name.map_or(PluralForm::Other, |name| PluralForm::of_name(&String::from(name)))
    }

    fn number(&self, number: u64) -> String {
        i64::try_from(number)
            .ok()
            .and_then(float)
            .and_then(|number| self.ask(|made| call(&made.number, &JsValue::from_f64(number))))
            .unwrap_or_else(|| number.to_string())
    }

    fn date(&self, day: Civil) -> String {
        let iso = iso_day(day);
        let date = Date::new(&JsValue::from_str(&iso));
        // A year that JavaScript has no date of stays as it is.
        self.ask(|made| call(&made.date, &date)).unwrap_or(iso)
    }
}
