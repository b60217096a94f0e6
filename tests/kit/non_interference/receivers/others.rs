//! Zoho and the services that write their results below the hop, among the sender's lines, or not at all.

use super::{Found, Shape, Written, field, top};
use crate::services::Peer;

pub(super) fn zoho(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim = found.dkim(|s| format!("dkim={}", s.result));
    let spf = found.some(&found.spf, |spf| {
        format!("spf={spf} (zohomail.eu: domain of {} designates {address} as permitted sender)  smtp.mailfrom={}", found.domain(), found.envelope)
    });
    top(format!(
        "Delivered-To: {}\n{}{}{}Received: from {helo} ({name} [{address}]) by mx.zohomail.eu\n\twith SMTPS id 1794474845000; {}\n",
        found.to,
        found.received_spf("zohomail.eu"),
        field(shape.id, &[dkim, spf, found.dmarc("(p=reject dis=none) ")]),
        found.return_path(),
        found.at(2),
    ))
}

pub(super) fn mail_ru(shape: &Shape, found: &Found) -> Written {
    let dkim = found.dkim(|s| format!("dkim={} header.d={}", s.result, s.domain));
    let Peer { helo, address, .. } = found.peer;
    Written {
        top: format!(
            "Delivered-To: {}\n{}Received: from {helo} ([{address}]) by mx273.i.mail.ru with esmtp\n\t(envelope-from <{}>) id 1; {}\n",
            found.to,
            found.return_path(),
            found.envelope,
            found.at(2)
        ),
        low: field(shape.id, &[found.spf("smtp.mailfrom", true), dkim, found.dmarc("")]),
    }
}

pub(super) fn yandex(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim: Vec<String> = found
        .signatures
        .iter()
        .map(|s| format!("dkim={} header.i={}", s.result, s.identity))
        .collect();
    top(format!(
        "Received: from iva5-1.qloud-c.yandex.net by iva5-1.qloud-c.yandex.net with LMTP id 1;\n\t{}\n{}Received: from {helo} ({name} [{address}])\n\tby {} (mxfront/Yandex) with ESMTPS id 1;\n\t{}\n{}",
        found.at(3),
        field(shape.id, &[found.spf("smtp.mail", true), dkim]),
        shape.id,
        found.at(2),
        found.return_path(),
    ))
}

pub(super) fn qq(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    let dkim = found.dkim(|s| format!("dkim={} header.d={}", s.result, s.domain));
    let spf = found.some(&found.spf, |spf| format!("spf={spf} smtp.mailfrom=<{}>", found.envelope));
    top(format!(
        "Received: from {helo} ([{address}])\n\tby newxmmx1.qq.com (NewMX) with SMTP id 1\n\tfor <{}>; {}\nX-QQ-mid: xmmx1t1794474845\n{}",
        found.to,
        found.at(2),
        field(shape.id, &[spf, dkim, found.dmarc("(permerror)")]),
    ))
}

pub(super) fn netease(_: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    top(format!(
        "Received: from {helo} (unknown [{address}])\n\tby mx12.mail.163.com (Coremail) with SMTP id T8CowAB;\n\t{}\n",
        found.at(2)
    ))
}

pub(super) fn yahoo_japan(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    let dkim: Vec<String> = found
        .signatures
        .iter()
        .map(|s| format!(" dkim={} (ok); header.i={};", s.result, s.identity))
        .collect();
    let dkim = dkim.concat();
    top(format!(
        "X-Apparently-To: {}; {}\n{}Received: from {address} (EHLO {helo})\n by {} with SMTP; {}\nAuthentication-Results: {}  from={}; domainkeys=neutral (no sig);{dkim}\n",
        found.to,
        found.at(3),
        found.return_path(),
        shape.id,
        found.at(2),
        shape.id,
        found.author,
    ))
}

pub(super) fn rackspace(shape: &Shape, found: &Found) -> Written {
    let iprev = vec![format!("iprev=pass policy.iprev=\"{}\"", found.peer.address)];
    let dkim = found.dkim(|s| format!("dkim={} header.d={}", s.result, s.domain));
    let spf = found.some(&found.spf, |spf| {
        format!("spf={spf} smtp.mailfrom=\"{}\" smtp.helo=\"{}\"", found.envelope, found.peer.helo)
    });
    top(format!(
        "{}Delivered-To: {}\nReceived: from director9.mail.ord1d.rsapps.net ([172.28.255.1])\n\tby backend30.mail.ord1d.rsapps.net with LMTP id 8I; {}\n{}{}",
        found.return_path(),
        found.to,
        found.at(3),
        field(shape.id, &[iprev, spf, dkim, found.dmarc(" (p=reject; dis=none)")]),
        found.postfix(shape.id),
    ))
}

pub(super) fn amazon_ses(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim = found.dkim(|s| format!("dkim={} header.i={}", s.result, s.identity));
    let spf = found.some(&found.spf, |spf| {
        format!("spf={spf} (spfCheck: domain of {} designates {address} as permitted sender) client-ip={address}; envelope-from={}; helo={helo}", found.domain(), found.envelope)
    });
    top(format!(
        "{}Received: from {helo} ({name} [{address}])\n by inbound-smtp.us-east-1.amazonaws.com with SMTP id 1\n for {}; {} (UTC)\n{}",
        found.return_path(),
        found.to,
        found.at(2),
        field(shape.id, &[spf, dkim, found.dmarc("")]),
    ))
}

pub(super) fn migadu(shape: &Shape, found: &Found) -> Written {
    top(format!(
        "{}Delivered-To: {}\nReceived: from aspmx1.migadu.com ([2001:41d0:403:1::1])\n\tby ms17.migadu.com with LMTPS\n\tid abc; {}\n{}{}",
        found.return_path(),
        found.to,
        found.at(3),
        field(shape.id, &[found.by_domain(), found.spf("smtp.mailfrom", false), found.dmarc("")]),
        found.postfix(shape.id),
    ))
}

pub(super) fn comcast(shape: &Shape, found: &Found) -> Written {
    Written {
        top: format!(
            "{}Delivered-To: {}\nReceived: from dovdir1.email.comcast.net ([96.114.154.1])\n\tby dovback1.email.comcast.net with LMTP id abc; {}\n{}",
            found.return_path(),
            found.to,
            found.at(3),
            found.postfix(shape.id),
        ),
        low: field(
            shape.id,
            &[found.by_domain(), found.spf("smtp.mailfrom", false), found.dmarc("")],
        ),
    }
}

/// Results among the sender's lines.
pub(super) fn gandi(shape: &Shape, found: &Found) -> Written {
    Written {
        top: format!("{}{}", found.return_path(), found.postfix(shape.id)),
        low: field(
            shape.id,
            &[found.by_domain(), found.spf("smtp.mailfrom", false), found.dmarc("")],
        ),
    }
}
