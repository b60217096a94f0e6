//! Outlook.com and Microsoft 365, Gmail, Yahoo.

use super::{Found, Shape, Written, field, top};
use crate::services::Peer;

pub(super) fn outlook(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    let (who, author) = (found.domain(), &found.author);
    // It writes one result for all signatures: the best of them.
    let best = found.signatures.iter().find(|s| s.result.starts_with("pass"));
    let dkim = match best.or(found.signatures.first()) {
        Some(s) => {
            let note = if s.result == "pass" { " (signature was verified)" } else { "" };
            format!("dkim={}{note}\n header.d={}", s.result, s.domain)
        }
        None => "dkim=none (message not signed)\n header.d=none".to_owned(),
    };
    let spf = if found.spf.is_empty() { "none" } else { &found.spf };
    let dmarc = if found.dmarc.is_empty() { "none" } else { &found.dmarc };
    let action = if dmarc.starts_with("fail") { "oreject" } else { "none" };
    let tail = found.some(&found.compauth, |c| format!(";compauth={c}")).concat();
    let mut letters = spf.chars();
    let capital: String =
        letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect();
    let marker = if shape.name == "outlook.com" {
        "X-IncomingTopHeaderMarker:\n OriginalChecksum:00;UpperCasedChecksum:00;SizeAsReceived:6114;Count:40\n"
    } else {
        ""
    };
    // Above a chain it puts a set of its own; by a key that nobody here knows.
    let chain = if found.chain {
        format!(
            "ARC-Seal: i=2; a=rsa-sha256; s=arcselector30001; d=microsoft.com; cv=pass;\n b=gXXYMBhhZ1RZmOL2d94A+LTSGTF9BMuG04s41vsjxQNlun8k87oxZszqUO7y/WvPojniW4I6LzBhXihZt/Ozolo+rNrHXIabBdspi06kMto5vrabJp4x1h1TfKnqOMUT\nARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;\n s=arcselector30001; h=From:Date:Subject:Message-ID:Content-Type:MIME-Version;\n bh=Iw2DWNyOiJC0xY3utikS7i8gNXrpKlzIYbmOaP4xrLU=;\n b=bGBbre1NZcV9V4lAj2cCrMu0E0EcRunvEPEmZuem6pBjPGtb1WWAdHrfBfSMHucPKLBjGHRezRwtaxPhgSsUQmDwqR8rFiOuZVFNegaH26KH/tppBJ5p8FJHij8g4RNn\nARC-Authentication-Results: i=2; mx.microsoft.com 1; spf={spf} (sender ip is\n {address}) smtp.mailfrom={who}; dmarc={dmarc}\n action={action} header.from={author}; {dkim}; arc=pass (0 oda=0 ltdi=1)\n"
        )
    } else {
        String::new()
    };
    top(format!(
        "Received: from DM8PR13MB5077.namprd13.prod.outlook.com (2603:10b6:8:20::6) by\n CO6PR13MB5337.namprd13.prod.outlook.com with HTTPS; {}\n{chain}\
         Received: from DS7PR03CA0101.namprd03.prod.outlook.com (2603:10b6:5:3b7::16) by\n DM8PR13MB5077.namprd13.prod.outlook.com (2603:10b6:8:20::6) with Microsoft\n SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\n 15.20.9320.16; {}\n\
         Received: from DS3PEPF000099D6.namprd04.prod.outlook.com\n (2603:10b6:5:3b7:cafe::4f) by DS7PR03CA0101.outlook.office365.com\n (2603:10b6:5:3b7::16) with Microsoft SMTP Server (version=TLS1_3,\n cipher=TLS_AES_256_GCM_SHA384) id 15.20.9320.15 via Frontend Transport; {}\n\
         Authentication-Results: spf={spf} (sender IP is {address})\n smtp.mailfrom={who}; {dkim};dmarc={dmarc} action={action}\n header.from={author}{tail}\n\
         Received-SPF: {capital} (protection.outlook.com: domain of {who} designates {address} as permitted sender)\n receiver=protection.outlook.com; client-ip={address};\n helo={helo}; pr=C\n\
         Received: from {helo} ({address}) by\n DS3PEPF000099D6.mail.protection.outlook.com (10.167.17.7) with Microsoft SMTP\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9320.10 via\n Frontend Transport; {}\n{marker}",
        found.at(5),
        found.at(4),
        found.at(3),
        found.at(2),
    ))
}

pub(super) fn gmail(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, name, address } = found.peer;
    let who = &found.envelope;
    let spf = found.some(&found.spf, |result| {
        format!("spf={result} (google.com: domain of {who} designates {address} as permitted sender) smtp.mailfrom={who}")
    });
    let results = field(
        shape.id,
        &[found.by_identity(), found.arc(), spf, found.dmarc(" (p=REJECT sp=REJECT dis=NONE)")],
    );
    // It always writes a field, whatever it found.
    let results = if results.is_empty() {
        format!("Authentication-Results: {};\n\tspf=none smtp.mailfrom={who}\n", shape.id)
    } else {
        results
    };
    top(format!(
        "Delivered-To: {}\nReceived: by 2002:a05:6520:4d86:b0:2a1:1d4b:e8b1 with SMTP id kr6csp1081452lkb;\n        {}\nX-Received: by 2002:a05:6808:1b0a:b0:3c1:1 with SMTP id y2mr333333oib.4.1794474845000;\n        {}\n{}Received: from {helo} ({name}. [{address}])\n        by mx.google.com with ESMTPS id 98e67ed59e1d1-2e2f0a6e1d4si2481212a91.1\n        for <{}>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        {}\n{}{results}",
        found.to,
        found.at(4),
        found.at(4),
        found.return_path(),
        found.to,
        found.at(3),
        found.received_spf("google.com"),
    ))
}

pub(super) fn yahoo_results(shape: &Shape, found: &Found) -> String {
    let results = field(
        shape.id,
        &[found.by_identity(), found.spf("smtp.mailfrom", false), found.dmarc("(p=REJECT)")],
    );
    if results.is_empty() {
        return format!("Authentication-Results: {};\n dkim=unknown; dmarc=unknown\n", shape.id);
    }
    results
}

pub(super) fn yahoo(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    top(format!(
        "X-Apparently-To: {}; {}\n{}Received: from {address} (EHLO {helo})\n by {} with SMTPs; {}\nX-Originating-Ip: [{address}]\n{}{}",
        found.to,
        found.at(3),
        found.return_path(),
        shape.id,
        found.at(2),
        found.received_spf("yahoo.com"),
        yahoo_results(shape, found),
    ))
}

pub(super) fn yahoo_new(shape: &Shape, found: &Found) -> Written {
    let Peer { helo, address, .. } = found.peer;
    top(format!(
        "X-Apparently-To: {}; {}\n{}{}{}Received: from {address} (EHLO {helo})\n by 10.217.151.74 with SMTPs\n (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384); {}\n",
        found.to,
        found.at(3),
        found.return_path(),
        found.received_spf("yahoo.com"),
        yahoo_results(shape, found),
        found.at(2),
    ))
}
