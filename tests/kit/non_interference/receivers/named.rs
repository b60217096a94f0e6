//! Services whose results name them by their own id above the hop: iCloud, Proton, GMX, Fastmail.

use super::{Found, Shape, Written, field, fields_each, top};
use crate::services::Peer;

pub(super) fn icloud(_: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let results = [
        field("dmarc.icloud.com", &[found.dmarc("")]),
        fields_each("dkim-verifier.icloud.com", &[found.by_domain()]),
        field("spf.icloud.com", &[found.spf("smtp.mailfrom", true)]),
    ]
    .concat();
    top(format!(
        "{}Received: from p00-icloudmta-asmtp-us-central-1k-60.p00-icloudmta-vip.svc.kube.us-central-1k.k8s.cloud.apple.com by p101-mailgateway-smtp.icloud.com (mailgateway)\n\twith SMTP id 1; {}\n{results}Received: from {helo} ({name} [{address}])\n\tby p00-icloudmta-asmtp-us-central-1k-60.icloud.com (Postfix) with ESMTPS id 1\n\tfor <{}>; {}\n",
        found.return_path(),
        found.at(3),
        found.to,
        found.at(2),
    ))
}

pub(super) fn proton_results(shape: &Shape, found: &Found) -> String {
    fields_each(
        shape.id,
        &[
            found.dmarc(" (p=reject dis=none)"),
            found.spf("smtp.mailfrom", false),
            found.by_domain(),
        ],
    )
}

pub(super) fn proton(shape: &Shape, found: &Found) -> Written {
    top(format!(
        "{}X-Original-To: {}\nDelivered-To: {}\n{}{}",
        found.return_path(),
        found.to,
        found.to,
        proton_results(shape, found),
        found.postfix("mailin063.protonmail.ch"),
    ))
}

pub(super) fn proton_exported(shape: &Shape, found: &Found) -> Written {
    Written {
        top: format!("{}{}", found.return_path(), found.postfix("mailin063.protonmail.ch")),
        low: proton_results(shape, found),
    }
}

pub(super) fn united_internet(shape: &Shape, found: &Found, by: &str) -> Written {
    let dkim = found.dkim(|s| format!("dkim={} header.i={}", s.result, s.identity));
    let Peer { helo, address, .. } = found.peer;
    top(format!(
        "{}{}Received: from {helo} ([{address}]) by {by}\n (mxgmx114 [212.227.17.5]) with ESMTPS (Nemesis) id 1MNK for\n <{}>; {}\n",
        found.return_path(),
        fields_each(shape.id, &[dkim]),
        found.to,
        found.at(2),
    ))
}

pub(super) fn gmx(shape: &Shape, found: &Found) -> Written {
    united_internet(shape, found, "mx-ha.gmx.net")
}

pub(super) fn web_de(shape: &Shape, found: &Found) -> Written {
    united_internet(shape, found, "mx-ha.web.de")
}

pub(super) fn fastmail(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let iprev = vec![format!("iprev=pass smtp.remote-ip={address} ({name})")];
    let spf = found.some(&found.spf, |spf| {
        format!("spf={spf} smtp.mailfrom={} smtp.helo={helo}", found.envelope)
    });
    top(format!(
        "{}Received: from phl-compute-03.internal (phl-compute-03.nyi.internal [10.202.2.41])\n\t by sloti1n1 (Cyrus) with LMTPA;\n\t {}\nReceived: from phl-mx-06.messagingengine.com ([10.202.2.205])\n  by phl-compute-03.internal (LMTPProxy); {}\n{}{}",
        found.return_path(),
        found.at(4),
        found.at(3),
        field(
            shape.id,
            &[found.by_domain(), found.dmarc(" (p=reject,d=none)"), iprev, spf, found.arc()]
        ),
        found.postfix("mx6.messagingengine.com"),
    ))
}

pub(super) fn ionos(shape: &Shape, found: &Found) -> Written {
    united_internet(shape, found, "mx.kundenserver.de")
}

pub(super) fn strato(shape: &Shape, found: &Found) -> Written {
    let results = fields_each(
        shape.id,
        &[found.by_domain(), found.spf("smtp.mailfrom", false), found.dmarc("")],
    );
    top(format!("{}{results}{}", found.return_path(), found.postfix("smtpin.rzone.de")))
}
