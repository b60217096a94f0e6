//! Gateways that stand in front of a mailbox.

use super::{Found, Shape, Written, field, top};
use crate::services::Peer;

pub(super) fn proofpoint(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim =
        found.dkim(|s| format!("dkim={} header.s={} header.d={}", s.result, s.selector, s.domain));
    top(format!(
        "Received: from pps.filterd (m0001.ppops.net [127.0.0.1])\n\tby mx0a-00123.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 1;\n\t{}\n{}Received: from {helo} ({name} [{address}])\n\tby mx0a-00123.pphosted.com (PPS) with ESMTPS id 1\n\tfor <{}>; {}\n",
        found.at(3),
        field(shape.id, &[dkim, found.spf("smtp.mailfrom", true), found.dmarc("")]),
        found.to,
        found.at(2),
    ))
}

pub(super) fn mimecast(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim = found.dkim(|s| format!("dkim={} header.d={}", s.result, s.domain));
    Written {
        top: format!(
            "Received: from {helo} ({name} [{address}]) by relay.mimecast.com with ESMTP id\n us-mta-1; {}\n",
            found.at(2)
        ),
        low: field(
            shape.id,
            &[dkim, found.spf("smtp.mailfrom", true), found.dmarc(" (policy=reject)")],
        ),
    }
}

pub(super) fn ironport(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let dkim = found.dkim(|s| format!("dkim={} header.i={}", s.result, s.identity));
    let dmarc = found.some(&found.dmarc, |dmarc| {
        format!("dmarc={dmarc} (p=reject dis=none) d={}", found.author)
    });
    top(format!(
        "Received: from {helo} ({name} [{address}])\n  by {} with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; {}\n{}{}",
        shape.id,
        found.at(2),
        found.received_spf(shape.id),
        field(shape.id, &[found.spf("smtp.mailfrom", true), dkim, dmarc]),
    ))
}

pub(super) fn barracuda(_: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    top(format!(
        "X-Virus-Scanned: by bsmtpd at example.org\nReceived: from {helo} ({name} [{address}]) by mx11.barracudanetworks.com (version=TLSv1.2); {}\n",
        found.at(2)
    ))
}
