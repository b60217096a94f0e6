//! Brands from L to Z, and what sorts behind them. How a row is written: `known_brands`.

pub(super) const ROWS: &str = concat!(
    "-La Banque Postale|banque postale|la poste|colissimo|certicode plus\tlabanquepostale.fr\n", // MISPBANK TFA, 2026-08-21
    "LastPass|last pass\tlastpass.com logmein.com\n", // HTS SA SR TFA, 2026-08-22
    "LATAM Pass\tlatam.com\n",                        // TFA, 2026-08-04
    "Leboncoin|le bon coin\tleboncoin.fr\n",          // TFA, 2026-08-04
    "~Ledger|ledger live|ledger wallet|ledger support\tledger.com\n", // SR, 2026-08-22
    "~LEGO\tlego.com\n",                              // DKV TFA, 2026-08-04
    "Lenovo\tlenovo.com\n",                           // HTS PDM TFA, 2026-08-21
    "Lidl\tlidlplus.de lidl.de\n",                    // DKV TFA, 2026-08-21
    "~Lindt\tlindt.com\n",                            // DKV, 2026-06-14
    "~LINE\tline.me\n",                               // DIS TFA, 2026-08-21
    "LinkedIn|linked in\tlinkedin.com\n",             // DIS DKV HTS PDM RSP SR TFA, 2026-08-22
    "Linkt\tlinkt.com.au\n",                          // TFA, 2026-08-04
    "Livelo\tlivelo.com.br pontoslivelo.com.br\n",    // CODE, read 2026-11-26
    "-Lloyds Bank|~lloyds|lloyds bank|~halifax|bank of scotland\tlloydsbank.com lloydsbanking.com lloydsbank.co.uk halifax.co.uk bankofscotland.co.uk\n", // MISPBANK PDM RSP TFA, 2026-08-21
    "Locaweb\tlocaweb.com.br\n",             // PDM, 2026-07-16
    "~Lowe's\tlowesforpros.com lowes.com\n", // SA TFA, 2026-08-04
    "Lufthansa|miles more|miles and more|eurowings\tlufthansa.com milesandmore.com lufthansa-group.com eurowings.com\n", // DKV RSP SA TFA, 2026-08-21
    "M&T Bank|mt bank\tmtb.com mandtbank.com\n", // MISPBANK PDM RSP TFA, 2026-08-21
    "Macy's\tmacys.com\n",                       // DIS SA TFA, 2026-08-07
    "Magazine Luiza|~magalu\tmagazineluiza.com.br\n", // PDM, 2026-08-20
    "Marktplaats\tmarktplaats.nl\n",             // DIS TFA, 2026-08-07
    "Marriott\tmarriott.com res-marriott.com\n", // HTS PDM SR TFA, 2026-08-22
    "Mastercard|master card\tmastercard.com mastercard-email.com mastercard.us\n", // DIS DKV HTS PDM, 2026-08-21
    "mBank|~m bank\tmbank.pl mbank.com.pl\n", // MISPBANK PDM, 2026-07-16
    "~McAfee|~mc afee|mcafee antivirus|mcafee total protection\tmcafee.com\n", // DIS HTS SR TFA, 2026-08-22
    "McDonald's|mc donalds\tmcdonalds.com\n",                                  // TFA, 2026-08-04
    "MediaMarkt|media markt|~saturn|mediamarktsaturn\tmediamarkt.de saturn.de\n", // DKV TFA, 2026-08-21
    "Mediolanum\tbancamediolanum.it\n", // DKV PDM, 2026-07-16
    "Mercado Pago|mercado libre|mercado livre|mercadopago|mercadolivre|mercadolibre\tmercadolivre.com.br mercadolibre.com.ar mercadopago.com mercadolivre.com mercadolibre.com mercadopago.com.br mercadolibre.com.mx\n", // APL DIS RSP TFA, 2026-08-22
    "Mercadona\tmercadona.es\n", // PDM, 2026-07-16
    "Mercedes-Benz|~mercedes\tmercedes-benz.com mercedes-benz.de\n", // DKV HTS PDM, 2026-08-21
    "MetaMask|meta mask\tmetamask.io\n", // SR TFA, 2026-08-22
    "Millennium bcp\tmillenniumbcp.pt\n", // PDM, 2026-07-16
    "~Milwaukee\tmilwaukeetool.com\n", // PDM, 2026-07-16
    "~Mizuho|mizuho bank|みずほ|みずほ銀行\tmizuhobank.co.jp\n", // MISPBANK TFA, 2026-08-04
    "Monex|マネックス証券\tmonex.co.jp\n", // TFA, 2026-08-04
    "MoneyGram|money gram\tmoneygram.com\n", // PDM, 2026-07-16
    "Monte dei Paschi|mps\tmps.it\n", // PDM, 2026-07-16
    "Monzo\tmonzo.com\n",        // TFA, 2026-08-04
    "Morgan Stanley|e trade|etrade\tmorganstanley.com etrade.com\n", // HTS MISPBANK PDM SR TFA, 2026-08-22
    "~Movistar|~telefonica|o2 espana\ttelefonica.com movistar.com.mx telefonica.es\n", // DIS PDM, 2026-08-07
    "MUFG|三菱ufj|三菱ufj銀行|nicos|三菱ufjニコス\tmufg.jp\n", // MISPBANK PDM TFA, 2026-08-04
    "myGov|centrelink\thomeaffairs.gov.au asic.gov.au my.gov.au\n", // DKV RSP TFA, 2026-08-21
    "N26|n26 bank|number26\tn26.com\n",                        // TFA, 2026-08-04
    "Namecheap|name cheap\tnamecheap.com\n",                   // HTS PDM TFA, 2026-08-21
    "National Australia Bank|nab\tnab.com.au\n",               // MISPBANK PDM TFA, 2026-08-04
    "~Nationwide|nationwide building society\tnationwide.co.uk\n", // PDM TFA, 2026-08-04
    "NatWest|nat west|rbs|royal bank of scotland|ulster bank\trbs.co.uk natwest.com\n", // MISPBANK PDM TFA, 2026-08-20
    "Navy Federal|nfcu\tnavyfederal.org\n", // HTS TFA, 2026-08-21
    "nazwa.pl\tnazwa.pl\n",                 // PDM, 2026-07-16
    "Netflix\tnetflix.com\n",               // DKV HTS PDM RSP SA SR TFA, 2026-08-22
    "NHS\tnhs.net nhs.uk\n",                // OWN PDM, 2026-11-26
    "Nike\tnike.com\n",                     // PDM SA, 2026-07-16
    "Nintendo\tnintendo.com nintendo-europe.com\n", // OWN PDM SA, 2026-11-26
    "Nordea\tnordea.com nordea.se\n",       // MISPBANK RSP TFA, 2026-08-21
    "NordVPN|nord vpn\tnordvpn.com nordaccount.com\n", // APL HTS TFA, 2026-08-22
    "~Norton|nortonlifelock|norton 360|lifelock|gen digital\tnorton.com nortonlifelock.com symantec.com\n", // HTS RSP SA TFA, 2026-08-21
    "NOS\tnos.pt\n",        // PDM, 2026-07-16
    "~Notion\tnotion.so\n", // HTS SR TFA, 2026-08-22
    "-NTT docomo|docomo|ドコモ|dカード|d払い\tnttdocomo.com nttdocomo.co.jp\n", // PDM, 2026-08-21
    "Nubank|nu bank|nu pagamentos\tnubank.com.br\n", // PDM TFA, 2026-08-04
    "o2|telefonica deutschland|o2 online|~telefonica\to2.de telefonica.de telefonica.com\n", // DIS DKV PDM, 2026-08-07
    "Octopus Energy\toctopusenergy.com octopus.energy\n", // TFA, 2026-08-04
    "Odido\todido.nl\n",                                  // PDM, 2026-07-16
    "Okta|auth0\tokta.com auth0.com\n",                   // HTS PDM SR TFA, 2026-08-22
    "OKX|okex\tokx.com\n",                                // TFA, 2026-08-04
    "OpenAI|chatgpt|chat gpt\topenai.com chatgpt.com\n",  // APL DKV HTS SR TFA, 2026-08-22
    "OpenSea|~open sea\topensea.io\n",                    // TFA, 2026-08-04
    "Optus\toptus.com.au\n",                              // PDM TFA, 2026-08-21
    "~Orange|orange bank|sosh|wanadoo\torange.com\n",     // PDM TFA, 2026-08-04
    "~OTTO|otto versand|otto de\totto.de\n",              // DIS DKV PDM TFA, 2026-08-07
    "OVHcloud|ovh\tovh.com ovhcloud.com ovh.fr kimsufi.com soyoustart.com ovh.de ovh.es ovh.it ovh.pl ovh.pt ovh.us\n", // OVHDOC PDM TFA, 2026-08-04
    "~PAYBACK\tpayback.de\n", // DKV TFA, 2026-08-04
    "PayPal|pay pal\tpaypal.com paypal.de paypal.co.uk paypal.fr paypal.es paypal.it paypal.nl paypal.com.br paypal.com.mx paypal.com.au xoom.com paypal-customerfeedback.com paypal-community.com paypalcredit.com\n", // DIS DKV HTS MISPBANK PDM RSP SA SR TFA, 2026-08-22
    "PayPay\tpaypay.ne.jp\n", // TFA, 2026-08-04
    "Paytm\tpaytm.com\n",     // RSP TFA, 2026-08-21
    "PKO BP|pko bank polski|ipko|~inteligo\tpkobp.pl ipko.pl\n", // MISPBANK PDM TFA, 2026-08-21
    "PNC|pnc bank\tpnc.com pncbank.com\n", // HTS MISPBANK PDM RSP SR TFA, 2026-08-22
    "Poczta Polska\tpoczta-polska.pl\n", // HAMP, 2026-04-28
    "PostNL|post nl\tpostnl.nl\n", // APL TFA, 2026-08-22
    "Postnord\te-boks.dk postnord.com\n", // RSP TFA, 2026-08-21
    "PTT|ptt kargo\tptt.gov.tr\n", // PDM, 2026-07-16
    "Qantas\tqantas.com.au qantas.com\n", // DKV PDM TFA, 2026-08-04
    "Rabobank|~rabo\trabobank.nl rabobank.com\n", // MISPBANK TFA, 2026-08-04
    "Rakuten|楽天|楽天市場|楽天カード|楽天銀行\trakuten.co.jp rakuten.com rakuten-card.co.jp rakuten-bank.co.jp\n", // DIS PDM RSP SA TFA, 2026-08-21
    "RBC|royal bank of canada\trbc.com\n", // HTS MISPBANK PDM, 2026-08-21
    "Receita Federal|e cac|serpro|pgfn\tserpro.gov.br receita.fazenda.gov.br\n", // CODE PDM RSP, 2026-08-21
    "Registro.br\tregistro.br\n",        // PDM TFA, 2026-08-04
    "Revolut\trevolut.com\n",            // TFA, 2026-08-04
    "REWE|~penny\trewe-reisen.de\n",     // DKV, 2026-08-21
    "Rijksoverheid\trijksoverheid.nl\n", // PDM, 2026-07-16
    "~Ripple|xrp|team ripple|xrp ledger\tripple.com\n", // SR, 2026-08-22
    "Robinhood|~robin hood\trobinhood.com\n", // HTS SR TFA, 2026-08-22
    "Roblox|robux\troblox.com\n",        // HTS PDM TFA, 2026-08-21
    "Rossmann\trossmann.de\n",           // DKV, 2026-06-14
    "Royal Mail|parcelforce\troyalmail.com\n", // HAMP RSP, 2026-08-21
    "Salesforce|sales force\tsalesforce.com\n", // DIS HTS PDM RSP SR TFA, 2026-08-22
    "Samsung\tsamsung.com samsung-mail.com samsungusa.com\n", // DIS HTS PDM SR TFA, 2026-08-22
    "~Santander|banco santander|santander uk|~openbank|santander mexico\tsantander.com.br santander.pl santander.co.uk gruposantander.com santander.com santander.com.mx santander.de openbank.es\n", // MISPBANK PDM TFA, 2026-08-21
    "Sberbank\tsberbank.ru\n",              // MISPBANK RSP, 2026-08-21
    "Scalable Capital\tscalable.capital\n", // DKV TFA, 2026-08-04
    "Schufa|meineschufa\tschufa.de meineschufa.de\n", // DKV TFA, 2026-08-04
    "Scotiabank\tscotiabank.com\n",         // MISPBANK PDM TFA, 2026-08-04
    "SDA\tsda.it\n",                        // DKV, 2026-06-14
    "SHEIN|~she in\tshein.com sheinemail.com sheingroup.com\n", // DIS SR, 2026-08-22
    "Shopee\tshopee.com\n",                 // PDM, 2026-08-21
    "Singtel\tsingtel.com\n",               // PDM, 2026-07-16
    "SiriusXM|sirius xm|~sirius\tsiriusxm.com\n", // DIS SA SR, 2026-08-22
    "Skatteverket\tskatteverket.se\n",      // PDM RSP, 2026-08-21
    "~Skat|skattestyrelsen\tskat.dk\n",     // RSP, 2026-08-21
    "~Sky|wow tv|~wow|sky deutschland|sky italia\tsky.de sky.it sky.uk\n", // DIS DKV PDM, 2026-08-20
    "~Slack|slack technologies\tslack.com slack-mail.com\n", // DIS DKV HTS RSP SR TFA, 2026-08-22
    "SMBC|三井住友|三井住友カード|vpass|三井住友銀行|sumitomo mitsui\tsmbc.co.jp\n", // MISPBANK TFA, 2026-08-21
    "Snapchat\tsnapchat.com snap.com\n", // DIS SA TFA, 2026-08-07
    "SNCF|ouigo\tsncf.com sncf.fr connect.sncf sncf-connect.com oui.sncf\n", // APL DKV TFA, 2026-08-22
    "SNS|sns bank\tsnsbank.nl\n",                                            // MISPBANK, 2026-04-14
    "Social Security Administration|ssa\tssa.gov\n",                         // PDM TFA, 2026-08-04
    "Société Générale|boursorama|boursobank\tsocietegenerale.com socgen.com societegenerale.fr boursorama.com\n", // MISPBANK PDM TFA, 2026-08-21
    "SoftBank|ソフトバンク\tmy.softbank.jp\n", // OWN, 2026-11-26
    "-Sony PlayStation|playstation\tplaystation.com sony.com ea.com blizzard.com battle.net\n", // APL DIS DKV HTS PDM RSP TFA, 2026-08-22
    "Southwest Airlines|~southwest\tsouthwest.com\n", // HTS PDM RSP SA TFA, 2026-08-21
    "~Sparkasse|~sparkassen|pushtan|deutscher sparkassen\ts-communication.de sparkasse-koelnbonn.de sparkasse.de haspa.de\n", // DKV MISPBANK TFA, 2026-08-04
    "~Spectrum|~charter\tspectrum.com spectrumemails.com charteremails.com\n", // PDM SA TFA, 2026-08-04
    "Spotify\tspotify.com byspotify.com\n", // DIS DKV HTS RSP SA SR TFA, 2026-08-22
    "~Square|cash app|cashapp\tsquareup.com square.com cash.app\n", // DIS HTS SA SR TFA, 2026-08-22
    "~St George\tstgeorge.com.au\n",        // TFA, 2026-08-04
    "Starbucks\tstarbucks.com\n",           // PDM TFA, 2026-08-04
    "Starling Bank\tstarlingbank.com\n",    // PDM TFA, 2026-08-04
    "State Bank of India|sbi\tsbi.co.in onlinesbi.com\n", // MISPBANK PDM TFA, 2026-08-21
    "State Farm|statefarm\tstatefarm.com statefarminfo.com\n", // HTS PDM SA SR TFA, 2026-08-22
    "~Steam|~valve|steam support\tsteampowered.com valvesoftware.com steamcommunity.com\n", // APL DKV PDM RSP, 2026-08-22
    "~Stripe|stripe payments\tstripe.com\n", // DIS DKV HTS MISPBANK PDM SR TFA, 2026-08-22
    "SulAmérica\tsulamerica.com.br\n",       // PDM, 2026-07-16
    "SumUp|~sum up\tsumup.com\n",            // SR, 2026-08-22
    "Surfshark\tsurfshark.com\n",            // TFA, 2026-08-04
    "Swedbank\tswedbank.se\n",               // PDM TFA, 2026-08-04
    "Swiss Post|~die post|die schweizerische post\tpost.ch\n", // PDM, 2026-07-16
    "Swisscom\tswisscom.ch\n",               // PDM TFA, 2026-08-21
    "T-Mobile|tmobile|~sprint\tt-mobile.com sprint.com\n", // DIS HTS PDM SA SR TFA, 2026-08-22
    "~Target|target circle\ttarget.com\n",   // HTS PDM RSP SA TFA, 2026-08-21
    "Targobank|targo bank\ttargobank.de\n",  // TFA, 2026-08-04
    "Tchibo\ttchibo.de\n",                   // DIS DKV, 2026-08-07
    "TD Bank|td canada trust|td ameritrade\ttd.com tdbank.com\n", // HTS MISPBANK PDM SR TFA, 2026-08-22
    "Techniker Krankenkasse|tk\ttk.de\n",                         // DKV TFA, 2026-08-04
    "Telcel|~infinitum\ttelcel.com\n",                            // PDM, 2026-07-16
    "~Telegram|telegram messenger\ttelegram.org\n",               // APL PDM TFA, 2026-08-22
    "Telmex\ttelmex.com\n",                                       // PDM, 2026-07-16
    "~Temu\ttemu.com\n",                                          // DIS, 2026-08-07
    "Tesco\ttescobank.com\n",                                     // TFA, 2026-08-21
    "~Tesla|tesla motors\ttesla.com spacex.com\n",                // HTS PDM TFA, 2026-08-21
    "TikTok|tik tok\ttiktok.com tiktokglobalshop.com\n",          // DIS HTS SR TFA, 2026-08-22
    "TIM|telecom italia|tim mail\ttelecomitalia.it tim.com.br\n", // DKV PDM TFA, 2026-08-04
    "Tinkoff\ttinkoff.ru\n",                                      // RSP, 2026-08-21
    "Tractor Supply\ttractorsupply.com\n",                        // SA, 2024-09-27
    "TransUnion\ttransunion.com\n",                               // DIS HTS SR TFA, 2026-08-22
    "Trello\ttrello.com\n",            // DIS DKV HTS RSP SA SR TFA, 2026-08-22
    "Trendyol\ttrendyol.com\n",        // DIS PDM, 2026-08-07
    "Trezor|satoshilabs\ttrezor.io\n", // SR, 2026-08-22
    "Truist|suntrust\ttruist.com suntrust.com bbt.com\n", // MISPBANK PDM SA SR TFA, 2026-08-22
    "Trust Wallet|trustwallet\ttrustwallet.com\n", // SR, 2026-08-22
    "Turkcell\tturkcell.com.tr\n",     // PDM, 2026-07-16
    "Typeform\ttypeform.com\n",        // PDM TFA, 2026-08-04
    "Türk Telekom\tturktelekom.com.tr\n", // DIS PDM, 2026-08-07
    "~U.S. Bank|~us bank|usbank\tusbank.com\n", // HTS MISPBANK PDM RSP SA TFA, 2026-08-21
    "~Uber|uber eats\tuber.com\n",     // DKV HTS PDM RSP SA TFA, 2026-08-21
    "Unicaja\tunicaja.es unicajabanco.es\n", // PDM, 2026-07-16
    "UniCredit|uni credit|hypovereinsbank|hvb|bank austria\tunicreditgroup.eu unicredit.it unicredit.eu hypovereinsbank.de bankaustria.at\n", // MISPBANK PDM TFA, 2026-08-04
    "UnitedHealthcare|united healthcare|unitedhealth|uhc\tuhc.com\n", // HTS PDM SA SR, 2026-08-22
    "Unstoppable Domains|unstoppabledomains\tunstoppabledomains.com\n", // TFA, 2026-08-04
    "UPS|united parcel service|ups store|ups my choice\tups.com theupsstore.com upsemail.com\n", // DKV HAMP HTS PDM RSP SA SR TFA, 2026-08-22
    "USAA\tusaa.com\n", // HTS RSP SA TFA, 2026-08-21
    "USPS|us postal service|u s postal service|united states postal service\tusps.com usps.gov\n", // HAMP HTS PDM RSP SA SR TFA, 2026-08-22
    "VakıfBank\tvakifbank.com.tr\n", // MISPBANK, 2026-04-14
    "Venmo\tvenmo.com\n",            // HTS SA SR TFA, 2026-08-22
    "Verivox\tverivox.de\n",         // DKV PDM, 2026-07-16
    "Verizon|~fios\tverizon.com verizonwireless.com verizonenterprise.com vzw.com\n", // HTS PDM RSP SA SR TFA, 2026-08-22
    "Vinted\tvinted.fr vinted.com vinted.de vinted.pl\n", // TFA, 2026-08-04
    "~Visa|visa card|visa inc\tvisa.com visa.co.uk visa.com.br\n", // DKV HTS PDM RSP SA, 2026-08-21
    "~Vivo|vivo fibra\tvivo.com.br\n",                    // DIS, 2026-08-07
    "VK|vkontakte\tvk.com\n",                             // DIS PDM RSP TFA, 2026-08-21
    "Vodafone|~voda|kabel deutschland\tvodafone.com vodafone.co.uk vodafone.com.tr\n", // DKV PDM TFA, 2026-08-04
    "Volkswagen\tvolkswagen.de\n", // DKV, 2026-08-21
    "Walgreens\twalgreens.com\n",  // PDM SA TFA, 2026-08-04
    "Walmart|wal mart|sams club\twalmart.com samsclub.com\n", // DIS HTS RSP SA TFA, 2026-08-21
    "Wells Fargo|wellsfargo\twellsfargo.com wellsfargoemail.com wellsfargoadvisors.com wellsfargorewards.com\n", // HTS MISPBANK PDM RSP SA SR TFA, 2026-08-22
    "Western Union|westernunion\twesternunion.com\n", // RSP SA TFA, 2026-08-21
    "Westpac\twestpac.com.au\n",                      // MISPBANK PDM TFA, 2026-08-04
    "WeTransfer|~we transfer\twetransfer.com\n",      // DKV HTS SR TFA, 2026-08-22
    "WhatsApp|whats app\twhatsapp.com\n",             // DIS DKV RSP TFA, 2026-08-21
    "WINDTRE|~wind tre\twindtre.it\n",                // PDM, 2026-07-16
    "~Wise|transferwise\twise.com transferwise.com\n", // APL SR TFA, 2026-08-22
    "Woolworths\twoolworths.com.au woolworthsrewards.com.au\n", // TFA, 2026-08-04
    "~World Bank\tworldbank.org\n",                   // PDM, 2026-07-16
    "World Health Organization\twho.int\n",           // PDM, 2026-07-16
    "-X (Twitter)|twitter\tx.com twitter.com t.co\n", // APL DIS DKV HTS PDM RSP SR TFA, 2026-08-22
    "Xfinity|comcast|~peacock|nbcuniversal\txfinity.com xfinitymobile.com peacocktv.com\n", // APL DIS HTS PDM SR TFA, 2026-08-22
    "Yahoo\tyahooinc.com\n",                              // PDM, 2026-08-07
    "Yapı Kredi\tyapikredi.com.tr\n",                     // MISPBANK, 2026-04-14
    "Zalando\tzalando.com\n",                             // TFA, 2026-08-21
    "~Zelle|zelle pay\tzellepay.com\n",                   // PDM SR, 2026-08-22
    "Ziraat Bankası|~ziraat\tziraatbank.com.tr\n",        // MISPBANK, 2026-04-14
    "~Zoom|zoom meetings|zoom video\tzoom.us zoom.com\n", // HTS PDM RSP SR TFA, 2026-08-22
);
