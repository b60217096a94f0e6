//! The way to the headers in one program, drawn: where to begin, what to choose, what to copy or open. Three pictures of the same
//! size, numbered like the steps a hand makes. The steps beside it say the same in words.

use yew::{Html, html};

use countersign_words::how_to::{Door, Piece, Program};
use countersign_words::{Lang, texts};

pub(crate) fn drawing(lang: Lang, program: Program) -> Option<Html> {
    let way = program.way()?;
    let path = lang.how_to(program).path().collect::<Vec<_>>();
    if path.is_empty() {
        // The language does not know what the entry is called there.
        return None;
    }
    let label = format!("{}: {}", lang.text(texts::DRAWN_WAY), path.join(" \u{203A} "));
    Some(html! {
        <div class="drawn" role="img" aria-label={label} dir="ltr">
            {window(way.door)}{menu(&path)}{taken(lang, way.piece)}
        </div>
    })
}

/// The window of the mail, with the place to begin.
fn window(door: Door) -> Html {
    let (x, y) = match door {
        Door::MailMenu => (142, 47),
        Door::MenuBar => (50, 17),
        Door::FileTab => (22, 17),
        Door::ListMenu => (30, 66),
    };
    let start = match door {
        Door::MailMenu => {
            html! { <g class="door"><circle cx="136" cy="47" r="2" /><circle cx="142" cy="47" r="2" /><circle cx="148" cy="47" r="2" /></g> }
        }
        Door::MenuBar => html! { <rect class="door" x="40" y="13" width="20" height="7" rx="2" /> },
        Door::FileTab => html! { <rect class="door" x="12" y="13" width="20" height="7" rx="2" /> },
        Door::ListMenu => {
            html! { <rect class="door" x="10" y="60" width="42" height="12" rx="2" /> }
        }
    };
    html! {
        <svg viewBox="0 0 164 120" aria-hidden="true" focusable="false">
            <rect class="frame" x="2" y="6" width="160" height="108" rx="6" />
            <path class="line" d="M2 26H162M58 26V114" />
            <path class="text-line" d="M12 16h16M40 16h20M70 16h20M12 40h34M12 46h24M12 66h34M12 86h34M12 92h20M68 42h40M68 64h80M68 74h74M68 84h80M68 94h44" />
            {start}
            <circle class="ring" cx={x.to_string()} cy={y.to_string()} r="13" />
            {number(1, x + 12, y.max(24) - 10)}
        </svg>
    }
}

/// How many letters fit into a drawn menu entry.
const FITS: usize = 18;

/// What is chosen, one after the other.
fn menu(path: &[&str]) -> Html {
    let last = path.len().saturating_sub(1);
    let rows = path.iter().zip(0_usize..).map(|(entry, i)| {
        let y = 14 + 32 * i;
        let class = if i == last { "entry chosen" } else { "entry" };
        // A long name is set narrower, so that it stays within its box.
        let width = (entry.chars().count() > FITS).then_some("126");
        html! {
            <>
                <rect {class} x="12" y={y.to_string()} width="140" height="24" rx="4" />
                <text class={if i == last { "entry-text chosen" } else { "entry-text" }} x="20" y={(y + 16).to_string()} textLength={width} lengthAdjust="spacingAndGlyphs">{*entry}</text>
            </>
        }
    });
    let others = (path.len()..3).map(|i| {
        let y = 26 + 32 * i;
        html! { <path class="text-line" d={format!("M20 {y}H{}", 90 + 14 * i)} /> }
    });
    html! {
        <svg viewBox="0 0 164 120" aria-hidden="true" focusable="false">
            <rect class="frame" x="2" y="6" width="160" height="108" rx="6" />
            {for rows}{for others}
            {number(2, 150, 12)}
        </svg>
    }
}

/// What is taken from there: the lines, all selected, or a file.
fn taken(lang: Lang, piece: Piece) -> Html {
    let (picture, button) = match piece {
        Piece::Lines => (
            html! {
                <>
                    <path class="selected" d="M12 24h118M12 36h136M12 48h96M12 60h128M12 72h70" />
                    <path class="text-line dark" d="M12 24h118M12 36h136M12 48h96M12 60h128M12 72h70" />
                </>
            },
            texts::DRAWN_COPY,
        ),
        Piece::File => (
            html! {
                <>
                    <path class="sheet" d="M64 18h24l14 14v44H64zM88 18v14h14" />
                    <path class="text-line dark" d="M71 44h24M71 54h24M71 64h16" />
                </>
            },
            texts::OPEN_FILE,
        ),
    };
    html! {
        <svg viewBox="0 0 164 120" aria-hidden="true" focusable="false">
            <rect class="frame" x="2" y="6" width="160" height="108" rx="6" />
            {picture}
            <rect class="entry chosen" x="12" y="84" width="140" height="24" rx="4" />
            <text class="entry-text chosen" x="20" y="100">{lang.text(button)}</text>
            {number(3, 150, 12)}
        </svg>
    }
}

fn number(n: u8, x: i32, y: i32) -> Html {
    html! {
        <>
            <circle class="nr" cx={x.to_string()} cy={y.to_string()} r="9" />
            <text class="nr-text" x={x.to_string()} y={(y + 4).to_string()} text-anchor="middle">{n}</text>
        </>
    }
}
