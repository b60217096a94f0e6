//! Punycode (RFC 3492): what an internationalised host name (`xn--...`) looks like to a reader.
//!
//! Source: RFC 3492 sections 5, 6.1 and 6.2; RFC 5890 section 2.3.2.1 (A-labels). Seen 2026-11-23.
//!
//! Not supported: encoding; the mapping and validity rules of IDNA (RFC 5891, UTS 46). A name is decoded so
//! that it can be *shown and compared*, and a name that IDNA forbids is as interesting as one it allows.

/// Longest label the DNS carries, in octets (RFC 1035 section 2.3.4). It bounds all work here.
const MAX_LABEL: usize = 63;
/// Longest host name, in octets.
const MAX_HOST: usize = 253;

/// The host name with every `xn--` label decoded; `None` if there is none, or if one of them is broken.
///
/// ```
/// use countersign_core::data::punycode::to_unicode;
/// assert_eq!(to_unicode("xn--bcher-kva.example").as_deref(), Some("bücher.example"));
/// assert_eq!(to_unicode("example.com"), None);
/// ```
pub fn to_unicode(host: &str) -> Option<String> {
    if host.len() > MAX_HOST {
        return None;
    }
    let mut decoded_any = false;
    let mut unicode = String::with_capacity(host.len());
    for (i, label) in host.split('.').enumerate() {
        if i > 0 {
            unicode.push('.');
        }
        match encoded_part(label) {
            Some(encoded) => {
                decoded_any = true;
                unicode.push_str(&decode(encoded)?);
            }
            None => unicode.push_str(label),
        }
    }
    decoded_any.then_some(unicode)
}

/// What follows `xn--`, in any case, if the label begins so.
pub(crate) fn encoded_part(label: &str) -> Option<&str> {
    let (prefix, rest) = label.split_at_checked(4)?;
    prefix.eq_ignore_ascii_case("xn--").then_some(rest)
}

/// Decodes one label, without its `xn--` (RFC 3492 section 6.2). `None` if it is broken or too long.
pub(crate) fn decode(encoded: &str) -> Option<String> {
    if encoded.len() > MAX_LABEL || !encoded.is_ascii() {
        return None;
    }
    let (basic, extended) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    let mut output: Vec<char> = basic.chars().collect();
    let mut code_point = INITIAL_N;
    let mut index: u32 = 0;
    let mut bias = INITIAL_BIAS;
    let mut digits = extended.bytes();
    while digits.len() > 0 {
        let start = index;
        let mut weight: u32 = 1;
        let mut position = BASE;
        loop {
            let digit = digit(digits.next()?)?;
            index = index.checked_add(digit.checked_mul(weight)?)?;
            let threshold = position.saturating_sub(bias).clamp(T_MIN, T_MAX);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            position += BASE;
        }
        let length = u32::try_from(output.len()).ok()? + 1;
        bias = adapt(index - start, length, start == 0);
        code_point = code_point.checked_add(index / length)?;
        index %= length;
        output.insert(usize::try_from(index).ok()?, char::from_u32(code_point)?);
        index += 1;
    }
    Some(output.into_iter().collect())
}

// The parameters of RFC 3492 section 5, under the names it gives them.
const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 0x80;

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

/// Bias adaptation (RFC 3492 section 6.1).
fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 3492 section 7.1, by letter. (S) is left out: it is plain ASCII and no A-label.
    #[test]
    fn the_sample_strings_of_the_standard() {
        for (letter, encoded, decoded) in [
            ('A', "egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"),
            ('B', "ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ('C', "ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"),
            ('D', "Proprostnemluvesky-uyb24dma41a", "Pročprostěnemluvíčesky"),
            ('E', "4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"),
            ('F', "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd", "यहलोगहिन्दीक्योंनहींबोलसकतेहैं"),
            ('G', "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"),
            (
                'H',
                "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c",
                "세계의모든사람들이한국어를이해한다면얼마나좋을까",
            ),
            ('I', "b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"),
            (
                'J',
                "PorqunopuedensimplementehablarenEspaol-fmd56a",
                "PorquénopuedensimplementehablarenEspañol",
            ),
            (
                'K',
                "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g",
                "TạisaohọkhôngthểchỉnóitiếngViệt",
            ),
            ('L', "3B-ww4c5e180e575a65lsy2b", "3年B組金八先生"),
            ('M', "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n", "安室奈美恵-with-SUPER-MONKEYS"),
            ('N', "Hello-Another-Way--fc4qua05auwb3674vfr0b", "Hello-Another-Way-それぞれの場所"),
            ('O', "2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"),
            ('P', "MajiKoi5-783gue6qz075azm5e", "MajiでKoiする5秒前"),
            ('Q', "de-jg4avhby1noc0d", "パフィーdeルンバ"),
            ('R', "d9juau41awczczp", "そのスピードで"),
        ] {
            if encoded.len() > MAX_LABEL {
                // (H) is longer than any label of the DNS, and so is refused.
                assert_eq!(decode(encoded), None, "({letter})");
                continue;
            }
            assert_eq!(decode(encoded).as_deref(), Some(decoded), "({letter})");
        }
    }

    #[test]
    fn hosts_are_decoded_label_by_label() {
        assert_eq!(
            to_unicode("XN--MCRSFT-PTE4I.example").as_deref().map(|h| h.ends_with(".example")),
            Some(true)
        );
        assert_eq!(
            to_unicode("mail.xn--bcher-kva.example.").as_deref(),
            Some("mail.bücher.example.")
        );
        for plain in ["example.com", "", ".", "xn-", "xn-a.example", "a--b.example"] {
            assert_eq!(to_unicode(plain), None, "{plain}");
        }
    }

    #[test]
    fn broken_names_are_refused_and_never_panic() {
        for broken in
            ["xn--a!", "xn--99999999999", "xn--é", "xn--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9", "xn--0"]
        {
            assert_eq!(to_unicode(broken), None, "{broken}");
        }
        let long = format!("xn--{}", "a".repeat(64));
        assert_eq!(to_unicode(&long), None);
        assert_eq!(to_unicode(&"xn--a.".repeat(60)), None);
    }
}
