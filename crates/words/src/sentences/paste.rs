//! What was wrong with a paste, a file or a policy, and what was repaired.

use crate::{Lang, texts};
use countersign_core::policy::{PolicyProblem, PolicyType};
use countersign_core::source::{BinaryKind, LooksLike, Refusal, Repair, RepairKind};

pub(crate) fn refusal(lang: Lang, refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => lang.text(texts::REFUSAL_EMPTY).to_owned(),
        Refusal::FileTooLarge { bytes } => {
            texts::refusal_file_too_large(lang, bytes.div_ceil(1024 * 1024))
        }
        Refusal::BlockTooLarge { bytes } => {
            texts::refusal_block_too_large(lang, bytes.div_ceil(1024))
        }
        Refusal::NotText { kind } => match kind {
            BinaryKind::Image => lang.text(texts::REFUSAL_NOT_TEXT_IMAGE).to_owned(),
            BinaryKind::Pdf => lang.text(texts::REFUSAL_NOT_TEXT_PDF).to_owned(),
            BinaryKind::Zip => lang.text(texts::REFUSAL_NOT_TEXT_ZIP).to_owned(),
            BinaryKind::OtherOle => lang.text(texts::REFUSAL_NOT_TEXT_OTHER_OLE).to_owned(),
            BinaryKind::Unknown => lang.text(texts::REFUSAL_NOT_TEXT_UNKNOWN).to_owned(),
        },
        Refusal::NoTransportHeaders => lang.text(texts::REFUSAL_NO_TRANSPORT_HEADERS).to_owned(),
        Refusal::BrokenMsg => lang.text(texts::REFUSAL_BROKEN_MSG).to_owned(),
        Refusal::NoHeaderFields { looks_like } => match looks_like {
            LooksLike::SenderLine => {
                lang.text(texts::REFUSAL_NO_HEADER_FIELDS_SENDER_LINE).to_owned()
            }
            LooksLike::VisibleSummary => {
                lang.text(texts::REFUSAL_NO_HEADER_FIELDS_VISIBLE_SUMMARY).to_owned()
            }
            LooksLike::ValueWithoutName => {
                lang.text(texts::REFUSAL_NO_HEADER_FIELDS_VALUE_WITHOUT_NAME).to_owned()
            }
            LooksLike::MailText => lang.text(texts::REFUSAL_NO_HEADER_FIELDS_MAIL_TEXT).to_owned(),
            LooksLike::OneLine => lang.text(texts::REFUSAL_NO_HEADER_FIELDS_ONE_LINE).to_owned(),
            LooksLike::Link => lang.text(texts::REFUSAL_NO_HEADER_FIELDS_LINK).to_owned(),
            LooksLike::Unknown => lang.text(texts::REFUSAL_NO_HEADER_FIELDS_UNKNOWN).to_owned(),
        },
    }
}

pub(crate) fn repair_title(lang: Lang, kind: RepairKind) -> &'static str {
    match kind {
        RepairKind::ByteOrderMark => lang.text(texts::REPAIR_BYTE_ORDER_MARK),
        RepairKind::BareCarriageReturn => lang.text(texts::REPAIR_BARE_CARRIAGE_RETURN),
        RepairKind::LeadingText => lang.text(texts::REPAIR_LEADING_TEXT),
        RepairKind::QuotePrefix => lang.text(texts::REPAIR_QUOTE_PREFIX),
        RepairKind::Indented => lang.text(texts::REPAIR_INDENTED),
        RepairKind::LostFolding => lang.text(texts::REPAIR_LOST_FOLDING),
        RepairKind::DoubleSpacing => lang.text(texts::REPAIR_DOUBLE_SPACING),
        RepairKind::NameValueLines => lang.text(texts::REPAIR_NAME_VALUE_LINES),
        RepairKind::ListBullets => lang.text(texts::REPAIR_LIST_BULLETS),
        RepairKind::LineNumbers => lang.text(texts::REPAIR_LINE_NUMBERS),
        RepairKind::SmartQuotes => lang.text(texts::REPAIR_SMART_QUOTES),
        RepairKind::NoBreakSpace => lang.text(texts::REPAIR_NO_BREAK_SPACE),
        RepairKind::ZeroWidth => lang.text(texts::REPAIR_ZERO_WIDTH),
        RepairKind::JsonEscapes => lang.text(texts::REPAIR_JSON_ESCAPES),
        RepairKind::HtmlEntities => lang.text(texts::REPAIR_HTML_ENTITIES),
        RepairKind::Base64Message => lang.text(texts::REPAIR_BASE64_MESSAGE),
        RepairKind::GmailOriginalPage => lang.text(texts::REPAIR_GMAIL_ORIGINAL_PAGE),
        RepairKind::Markdown => lang.text(texts::REPAIR_MARKDOWN),
        RepairKind::JsonFields => lang.text(texts::REPAIR_JSON_FIELDS),
        RepairKind::AddressLinks => lang.text(texts::REPAIR_ADDRESS_LINKS),
        RepairKind::Defanged => lang.text(texts::REPAIR_DEFANGED),
        RepairKind::Dashes => lang.text(texts::REPAIR_DASHES),
        RepairKind::QuotedPrintable => lang.text(texts::REPAIR_QUOTED_PRINTABLE),
        RepairKind::SenderLine => lang.text(texts::REPAIR_SENDER_LINE),
        RepairKind::LostBrackets => lang.text(texts::REPAIR_LOST_BRACKETS),
        RepairKind::SpacedColons => lang.text(texts::REPAIR_SPACED_COLONS),
    }
}

pub(crate) fn repair_text(lang: Lang, repair: &Repair) -> String {
    let title = repair_title(lang, repair.kind);
    match repair.count {
        0 | 1 => texts::repair_text_once(lang, &title, repair.first_line),
        count => texts::repair_text_often(lang, &title, count, repair.first_line),
    }
}

pub(crate) fn policy_problem(lang: Lang, problem: PolicyProblem) -> String {
    let problem = match problem {
        PolicyProblem::NotJson => lang.text(texts::POLICY_NOT_JSON),
        PolicyProblem::Unknown { nearest: Some(name) } => {
            return texts::policy_unknown_near(lang, &name);
        }
        PolicyProblem::Unknown { nearest: None } => lang.text(texts::POLICY_UNKNOWN),
        PolicyProblem::WrongType(PolicyType::Text) => lang.text(texts::POLICY_WRONG_TYPE_TEXT),
        PolicyProblem::WrongType(PolicyType::Texts) => lang.text(texts::POLICY_WRONG_TYPE_TEXTS),
        PolicyProblem::WrongType(PolicyType::Keys) => lang.text(texts::POLICY_WRONG_TYPE_KEYS),
        PolicyProblem::WrongType(PolicyType::Object) => lang.text(texts::POLICY_WRONG_TYPE_OBJECT),
        PolicyProblem::TooLong => lang.text(texts::POLICY_TOO_LONG),
        PolicyProblem::TooMany => lang.text(texts::POLICY_TOO_MANY),
        PolicyProblem::NotAName => lang.text(texts::POLICY_NOT_A_NAME),
        PolicyProblem::NotAHost => lang.text(texts::POLICY_NOT_A_HOST),
        PolicyProblem::GatewayByName => lang.text(texts::POLICY_GATEWAY_BY_NAME),
        PolicyProblem::NotAnAddress => lang.text(texts::POLICY_NOT_AN_ADDRESS),
        PolicyProblem::NotASender => lang.text(texts::POLICY_NOT_A_SENDER),
        PolicyProblem::LookAlike => lang.text(texts::POLICY_LOOK_ALIKE),
        PolicyProblem::UnknownLanguage => lang.text(texts::POLICY_UNKNOWN_LANGUAGE),
        PolicyProblem::NotAKey => lang.text(texts::POLICY_NOT_A_KEY),
    };
    problem.to_owned()
}
