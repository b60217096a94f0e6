//! Self-hosted servers, and the providers that run the same programs under several names.

use super::{Found, Shape, Written, field, fields_each, top};
use crate::services::Peer;

/// A mailbox behind a front door of the same host name.
fn stored(by: &str, found: &Found) -> String {
    format!(
        "{}Delivered-To: {}\nReceived: from {by}\n\tby {by} with LMTP id aBcDeFgH\n\tfor <{}>; {}\n",
        found.return_path(),
        found.to,
        found.to,
        found.at(3)
    )
}

pub(super) fn opendkim_results(shape: &Shape, found: &Found) -> String {
    [
        field(shape.id, &[found.dmarc(" (p=reject dis=none)")]),
        fields_each(shape.id, &[found.by_domain()]),
        field(shape.id, &[found.spf("smtp.mailfrom", false)]),
    ]
    .concat()
}

pub(super) fn opendkim(shape: &Shape, found: &Found) -> Written {
    let (stored, results) = (stored(shape.id, found), opendkim_results(shape, found));
    top(format!("{stored}{results}{}", found.postfix(shape.id)))
}

pub(super) fn rspamd_results(shape: &Shape, found: &Found) -> String {
    let spf = found.some(&found.spf, |spf| {
        format!(
            "spf={spf} ({}: domain of {} designates {} as permitted sender) smtp.mailfrom={}",
            shape.id, found.envelope, found.peer.address, found.envelope
        )
    });
    let dkim = found.dkim(|s| {
        format!(
            "dkim={} header.d={} header.s={} header.b={}",
            s.result, s.domain, s.selector, s.value
        )
    });
    field(shape.id, &[dkim, found.arc(), found.dmarc(" (policy=reject)"), spf])
}

pub(super) fn rspamd(shape: &Shape, found: &Found) -> Written {
    let (stored, results) = (stored(shape.id, found), rspamd_results(shape, found));
    top(format!("{stored}{results}{}", found.postfix(shape.id)))
}

pub(super) fn rspamd_below(shape: &Shape, found: &Found) -> Written {
    Written {
        top: stored(shape.id, found) + &found.postfix(shape.id),
        low: rspamd_results(shape, found),
    }
}

pub(super) fn exim(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let iprev = vec![format!("iprev=pass ({name}) smtp.remote-ip={address}")];
    let results = field(
        shape.id,
        &[iprev, found.spf("smtp.mailfrom", false), found.by_domain(), found.dmarc("")],
    );
    top(format!(
        "{}Envelope-to: {}\n{results}Received: from {name} ([{address}] helo={helo})\n\tby {} with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.98) (envelope-from <{}>)\n\tid 1tAbcd-0000000ABCD-1abc\n\tfor {};\n\t{}\n",
        found.return_path(),
        found.to,
        shape.id,
        found.envelope,
        found.to,
        found.at(2),
    ))
}

/// Behind a proxy of its own that hides every peer's address.
pub(super) fn container(shape: &Shape, found: &Found) -> Written {
    let hidden = Peer { name: "unknown", address: "172.17.0.1", ..found.peer };
    let seen = Found { peer: hidden, ..found.clone() };
    opendkim(shape, &seen)
}

pub(super) fn short_name(shape: &Shape, found: &Found) -> Written {
    let results = rspamd_results(shape, found);
    top(format!("{}{results}{}", found.return_path(), found.postfix(shape.id)))
}

pub(super) fn own_silent(_: &Shape, found: &Found) -> Written {
    top(stored("mx.example.org", found) + &found.postfix("mx.example.org"))
}

pub(super) fn qmail(_: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    top(format!(
        "{}Delivered-To: {}\nReceived: (qmail 12345 invoked by uid 89); {}\nReceived: from unknown (HELO {helo}) ({address})\n  by 0 with SMTP; {}\n",
        found.return_path(),
        found.to,
        found.at(3),
        found.at(2),
    ))
}

pub(super) fn posteo(shape: &Shape, found: &Found) -> Written {
    let results = opendkim_results(shape, found);
    top(format!(
        "{}Delivered-To: {}\nReceived: from proxy02.posteo.name ([127.0.0.1])\n\tby dovecot03.posteo.name (Dovecot) with LMTP id abc\n\tfor <{}>; {}\nReceived: from proxy02.posteo.de ([127.0.0.1])\n\tby proxy02.posteo.name (Dovecot) with LMTP id abd; {}\n{results}{}",
        found.return_path(),
        found.to,
        found.to,
        found.at(4),
        found.at(3),
        found.postfix("mailin01.posteo.de"),
    ))
}

pub(super) fn mailbox_org(shape: &Shape, found: &Found) -> Written {
    let results = rspamd_results(shape, found);
    top(format!(
        "{}Delivered-To: {}\nReceived: from director-02.heinlein-hosting.de ([80.241.60.215])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby dobby25a.heinlein-hosting.de with LMTPS id abc; {}\n{results}{}",
        found.return_path(),
        found.to,
        found.at(3),
        found.postfix("mx1.mailbox.org"),
    ))
}

pub(super) fn infomaniak(shape: &Shape, found: &Found) -> Written {
    Written {
        top: format!(
            "{}Received: from localhost (mail-lmtp.infomaniak.ch [127.0.0.1])\n\tby smtp-lmtp.infomaniak.ch with LMTP id abc; {}\n{}{}",
            found.return_path(),
            found.at(3),
            field(shape.id, &[found.by_domain(), found.dmarc(" (p=reject dis=none)")]),
            found.postfix("mta-gw.infomaniak.ch"),
        ),
        low: field(shape.id, &[found.spf("smtp.mailfrom", false)]),
    }
}

/// Front door and store under different domains, which no table knows.
pub(super) fn hoster(shape: &Shape, found: &Found) -> Written {
    let results = rspamd_results(shape, found);
    top(format!(
        "{}Received: from mx01.hoster-mail.example ([10.3.0.7])\n\tby mail.hoster.example with LMTP id abc; {}\n{results}{}",
        found.return_path(),
        found.at(3),
        found.postfix("mx01.hoster-mail.example"),
    ))
}

/// Only the lines that were signed were pasted.
pub(super) fn no_trace(_: &Shape, _: &Found) -> Written {
    Written::default()
}
