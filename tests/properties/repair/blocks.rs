//! Whole header blocks as services write them, to do damage to.

/// As Outlook.com writes: no authserv-id, ARC from inside, long folded reports, an open `h=` list.
pub(super) const OUTLOOK: &str = "\
Received: from SA1P0000.namprd00.prod.outlook.com (2001:db8:10b6:806::9)
 by MN6P0000.namprd00.prod.outlook.com with HTTPS; Tue, 3 Nov 2026
 03:01:57 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0
 NTY3ODkrL0FCQ0RFRkdISUpLTE1OT1A==
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:
 X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-SenderADCheck;
 bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;
 b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass (sender ip is
 192.0.2.10) smtp.rcpttodomain=example.org smtp.mailfrom=example.com;
 dmarc=pass (p=reject sp=reject pct=100) action=none header.from=example.com;
 dkim=pass (signature was verified) header.d=example.com; arc=none (0)
Authentication-Results: spf=pass (sender IP is 192.0.2.10)
 smtp.mailfrom=example.com; dkim=pass (signature was verified)
 header.d=example.com;dmarc=pass action=none
 header.from=example.com;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of example.com designates
 192.0.2.10 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.10; helo=mail.example.com; pr=C
Received: from mail.example.com (192.0.2.10) by
 BN7FT000.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id
 15.20.0000.18 via Frontend Transport; Tue, 3 Nov 2026 03:01:54 +0000
X-IncomingTopHeaderMarker:
 OriginalChecksum:0123456789ABCDEF;UpperCasedChecksum:FEDCBA9876543210;SizeAsReceived:100;Count:14
X-MS-TrafficTypeDiagnostic:
 BN7FT000:EE_|SA1P0000:EE_|MN6P0000:EE_
X-Forefront-Antispam-Report:
 CIP:192.0.2.10;CTRY:US;LANG:en;SCL:1;SRV:;
 IPV:NLI;SFV:NSPM;H:mail.example.com;PTR:mail.example.com;CAT:NONE;
 SFS:(13230040);DIR:INB;
X-Microsoft-Antispam: BCL:0;ARA:13230040|1234;
From: \"Example accounts\" <accounts@example.com>
To: someone@outlook.com
Subject: A new sign-in: what it is and what
 it is not: please read
Date: Tue, 3 Nov 2026 03:01:54 +0000
Message-ID: <0001@mail.example.com>
Content-Type: multipart/alternative; boundary=\"=-one==\"
X-MS-Exchange-Organization-SCL: 1
MIME-Version: 1.0
";

/// As Gmail writes: deep folding, an authserv-id, results one a line.
pub(super) const GMAIL: &str = "\
Delivered-To: someone@gmail.com
Received: by 2002:a05:6102:22c6:0:0:0:0 with SMTP id a6csp126141vsh;
        Tue, 3 Nov 2026 00:12:41 -0800 (PST)
X-Google-Smtp-Source: AGHT+ABCDEFGHIJKLMNOP
ARC-Seal: i=1; a=rsa-sha256; t=1793952761; cv=none;
        d=google.com; s=arc-20240605;
        b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ej
         c2RmZ2hqa2w=
ARC-Authentication-Results: i=1; mx.google.com;
       dkim=pass header.i=@example.com header.s=s1 header.b=QUJDREVG;
       spf=pass (google.com: domain of bounce@example.com designates 192.0.2.10 as permitted sender) smtp.mailfrom=bounce@example.com
Return-Path: <bounce@example.com>
Received: from mail.example.com (mail.example.com. [192.0.2.10])
        by mx.google.com with ESMTPS id a1si2
        for <someone@gmail.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 03 Nov 2026 00:12:41 -0800 (PST)
Authentication-Results: mx.google.com;
       dkim=pass header.i=@example.com header.s=s1 header.b=QUJDREVG;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;
        h=from:to:subject:date:message-id:mime-version
         :content-type:list-unsubscribe;
        bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;
        b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ej
List-Unsubscribe: <https://example.com/u?a=1&b=2>,
\t<mailto:u@example.com>
From: Example <accounts@example.com>
To: someone@gmail.com
Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
Date: Tue, 3 Nov 2026 08:12:38 +0000
Message-ID: <0002@mail.example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=\"utf-8\"
";

/// As Fastmail writes: tabs and four spaces, a report in JSON, an empty field.
const FASTMAIL: &str = "\
Return-Path: <bounce@example.com>
Received: from compute1.internal (compute1.nyi.internal [10.202.2.1])
\t by sloti1 (Cyrus 3.11) with LMTPA;
\t Tue, 03 Nov 2026 03:12:41 -0500
X-Spam-known-sender: no
X-Spam-hits: BAYES_00 -1.9, ME_SENDERREP_NEUTRAL 0.001, LANGUAGES en,
  BAYES_USED user, SA_VERSION 4.0.0
X-Resolved-to: someone@fastmail.com
Received: from mx4 ([10.202.2.203])
  by compute1.internal (LMTPProxy); Tue, 03 Nov 2026 03:12:41 -0500
Authentication-Results: mx4.messagingengine.com;
    x-csa=none;
    x-me-sender=none;
    bimi=skipped (DMARC Policy is not at enforcement);
    arc=none (no signatures found)
Authentication-Results: mx4.messagingengine.com;
    dkim=pass (2048-bit rsa key sha256) header.d=example.com
    header.i=@example.com header.b=QUJDREVG header.a=rsa-sha256
    header.s=s1 x-bits=2048;
    dmarc=pass policy.published-domain-policy=reject
    header.from=example.com
X-ME-VSCause: gggruggvucftvghtrhhoucdtuddrgeefvddrtddtgddvuddvgeduucetufdoteggodetrf
    dotffvucfrrhhofhhilhgvmecuhfgrshhtofgrihhl
X-Mailer-Data: {\"kind\":\"alert\",\"tries\":[1,2]}
X-MS-Has-Attach:
From: \"Example, Inc.\" <accounts@example.com>
To: someone@fastmail.com
Subject: Your code
Date: Tue, 3 Nov 2026 08:12:38 +0000
Message-ID: <0003@mail.example.com>
";

pub(super) const BLOCKS: &[&str] = &[OUTLOOK, GMAIL, FASTMAIL];
