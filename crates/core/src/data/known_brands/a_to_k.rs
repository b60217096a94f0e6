//! Brands from A to K. How a row is written: `known_brands`.

pub(super) const ROWS: &str = concat!(
    "AAA|~triple a|american automobile association\taaa.com\n", // PDM SA, 2026-07-16
    "AARP\taarp.org\n",                                         // HTS PDM SA SR, 2026-08-22
    "ABN AMRO|abn|abnamro\tabnamro.com\n",                      // MISPBANK PDM, 2026-08-21
    "ADAC\tadac.de\n",                                          // DKV, 2026-06-14
    "Adidas\tadidas.com\n",                                     // SA, 2026-08-21
    "Adobe|acrobat sign|echosign\tadobe.com adobesign.com echosign.com adobesystems.com adobe-presents.com adobespark.com\n", // APL DIS HTS PDM RSP SA SR TFA, 2026-08-22
    "ADT|adt security\tadt.com\n", // PDM SA TFA, 2026-08-04
    "Agenzia delle Entrate|agenzia entrate\tagenziaentrate.gov.it\n", // TFA, 2026-08-04
    "Airbnb|air bnb\tairbnb.com airbnb.de airbnb.co.uk airbnb.fr\n", // APL DIS DKV HTS PDM RSP SA TFA, 2026-08-22
    "Airtel\tairtel.in airtel.com\n",                                // PDM RSP SR, 2026-08-22
    "Akbank\takbank.com\n",                                          // MISPBANK PDM, 2026-07-16
    "~ALDI|aldi sud|aldi nord\taldi-sued.de aldi-nord.de\n",         // OWN DKV, 2026-11-26
    "AliExpress|ali express|alibaba|alipay\taliexpress.com alipay.com taobao.com alibaba-inc.com\n", // APL DIS DKV RSP SR TFA, 2026-08-22
    "Alior Bank\taliorbank.pl\n", // MISPBANK PDM, 2026-07-16
    "~Allegro|allegro pl\tallegromail.pl allegro.pl\n", // HAMP TFA, 2026-08-21
    "Amazon|prime video|aws\tamazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.co.jp amazon.com.br amazon.com.mx amazon.in amazon.com.au amazon.com.tr amazon.ca primevideo.com amazon.com.be amazon.se amazon.pl audible.com\n", // DIS DKV HAMP HTS PDM RSP SA SR TFA, 2026-08-22
    "~Ameli|~assurance maladie|lassurance maladie|cpam\tameli.fr\n", // PDM, 2026-07-16
    "American Express|amex\tamericanexpress.com aexp.com americanexpress.co.uk aexpfeedback.com americanexpress.com.au amex.de\n", // OWN DIS HTS MISPBANK PDM RSP SA SR TFA, 2026-11-26
    "Amil\tamil.com.br\n",                        // CODE, read 2026-11-26
    "ANA|all nippon airways|全日空\tana.co.jp\n", // APL HTS, 2026-08-22
    "ANZ\tanz.com anz.com.au\n",                  // MISPBANK PDM TFA, 2026-08-04
    "AOK\taok.de\n",                              // TFA, 2026-08-04
    "AOL|aol mail\tpostmaster.aol.com\n",         // SA, 2026-08-22
    "~Apple|icloud|apple id|itunes|~app store|apple pay|apple support|~iphone\tapple.com itunes.com insideapple.com apple.com.au apple.com.cn\n", // DKV HTS PDM RSP SA, 2026-08-22
    "Aras Kargo\taraskargo.com.tr\n",              // PDM, 2026-07-16
    "~Aruba|aruba pec|aruba it\tstaff.aruba.it\n", // OWN, 2026-11-26
    "~Asana\tasana.com\n",                         // HTS RSP TFA, 2026-08-21
    "ASN Bank\tasnbank.nl\n",                      // PDM, 2026-07-16
    "AT&T|att|at t mail\tatt-mail.com\n",          // HTS PDM RSP SA TFA, 2026-08-21
    "Atlassian\tatlassian.com\n",                  // DIS HTS SR, 2026-08-22
    "Auchan\tauchan.fr\n",                         // PDM, 2026-07-16
    "Australia Post|auspost|~startrack\tauspost.com.au\n", // HAMP PDM TFA, 2026-08-04
    "Avast|avg\tavast.com avg.com\n",              // RSP TFA, 2026-08-21
    "Axis Bank\taxisbank.com\n",                   // MISPBANK PDM RSP, 2026-08-21
    "Banamex|citibanamex\tbanamex.com citibanamex.com\n", // HTS, 2026-08-21
    "Banco do Brasil|bb|ourocard\tbb.com.br bancobrasil.com.br\n", // MISPBANK PDM, 2026-07-16
    "-Banco Sabadell|sabadell|bancsabadell\tbancsabadell.com\n", // PDM, 2026-07-16
    "Bank Millennium\tbankmillennium.pl\n",        // MISPBANK PDM, 2026-07-16
    "Bank of America|bofa|bankofamerica\tbankofamerica.com bofa.com\n", // HTS MISPBANK PDM RSP SA SR TFA, 2026-08-22
    "-Bank Pekao|pekao\tpekao.com.pl\n",                                // PDM, 2026-07-16
    "bank99\tbank99.at\n",                                              // TFA, 2026-08-04
    "Bankinter\tbankinter.com bankinter.es\n",                          // MISPBANK PDM, 2026-07-16
    "Banque Populaire\tbanquepopulaire.fr\n",                           // MISPBANK, 2026-04-14
    "~Barclays|barclays bank|barclaycard\tbarclays.com barclays.co.uk barclaycard.co.uk barclaysus.com barclaycard.de\n", // HTS MISPBANK PDM RSP TFA, 2026-08-21
    "Bath & Body Works|bath and body works\tbathandbodyworks.com\n", // SA, 2024-09-27
    "BBVA|~bancomer\tbbva.es bbva.com bbva.mx bbva.it bbva.com.co\n", // HTS MISPBANK PDM, 2026-08-21
    "~Bell\tbell.ca\n",                                               // HTS PDM TFA, 2026-08-21
    "Bendigo Bank\tbendigobank.com.au\n",                             // PDM TFA, 2026-08-04
    "Binance\tbinance.com binance.us\n",                              // DIS SR TFA, 2026-08-22
    "Bitcoin.de\tbitcoin.de\n",                                       // TFA, 2026-08-04
    "Bitdefender|bit defender\tbitdefender.com\n",                    // HTS TFA, 2026-08-21
    "Bitpanda|bit panda\tbitpanda.com\n",                             // TFA, 2026-08-04
    "Blockchain.com|blockchain wallet\tblockchain.com blockchain.info\n", // SR TFA, 2026-08-22
    "BMO\tbmo.com\n",                                                 // HTS PDM TFA, 2026-08-21
    "~BMW\tbmw.com\n",                                                // PDM SR, 2026-08-22
    "~bol.com|bol\tbol.com\n",                                        // TFA, 2026-08-04
    "Booking.com|~booking\tbooking.com\n", // DKV HTS PDM RSP SA SR TFA, 2026-08-22
    "-Bouygues Telecom|bouygues|bbox\tbouyguestelecom.fr\n", // PDM, 2026-07-16
    "BPER\tbper.it\n",                     // PDM, 2026-07-16
    "Bradesco\tbradesco.com.br banco.bradesco\n", // MISPBANK PDM, 2026-07-16
    "BRT|bartolini|~brt corriere\tbrt.it\n", // PDM, 2026-07-16
    "BSNL\tbsnl.co.in\n",                  // OWN, 2026-11-26
    "BTG Pactual\tbtgpactual.com\n",       // PDM, 2026-07-16
    "BT|bt group|ee|british telecom\temail-ee.co.uk ee.co.uk\n", // RSP TFA, 2026-08-21
    "Bundesagentur für Arbeit\tarbeitsagentur.de\n", // DKV, 2026-06-14
    "Bundesnetzagentur\tbundesnetzagentur.de\n", // PDM, 2026-07-16
    "Bundesregierung\tbundesregierung.de\n", // PDM, 2026-07-16
    "Caisse d'Épargne|bpce\tcaisse-epargne.fr\n", // MISPBANK TFA, 2026-08-20
    "-Caixa Econômica Federal|~caixa|caixa economica|fgts|cef\tcaixa.gov.br\n", // PDM RSP, 2026-08-21
    "CaixaBank|la caixa|caixabanknow|imaginbank\tcaixabank.es lacaixa.es\n", // MISPBANK PDM, 2026-08-20
    "Canada Post\tcanadapost.postescanada.ca canadapost.ca\n",               // HAMP TFA, 2026-08-21
    "Canada Revenue Agency|cra\tcra-arc.gc.ca\n",                            // HTS TFA, 2026-08-21
    "~Canon\tcanon.com\n",                                                   // PDM SA, 2026-07-16
    "Canva\tcanva.com\n", // HTS SR TFA, 2026-08-22
    "Capital One|capitalone\tcapitalone.com capitaloneemail.com capitalone.co.uk\n", // HTS PDM RSP SA SR TFA, 2026-08-22
    "Cdiscount\tcdiscount.com\n",           // RSP, 2026-08-21
    "CFE\tcfe.mx\n",                        // PDM, 2026-07-16
    "Charles Schwab|~schwab\tschwab.com\n", // HTS PDM SA SR TFA, 2026-08-22
    "~Chase|jpmorgan chase|jp morgan|j p morgan|chase bank\tchase.com jpmorgan.com jpmchase.com jpmorganchase.com\n", // HTS MISPBANK PDM RSP SA SR TFA, 2026-08-22
    "~Citi\tciti.com citicards.com\n", // HTS MISPBANK RSP SA SR TFA, 2026-08-22
    "Citibank\tcitibank.com\n",        // MISPBANK TFA, 2026-08-04
    "~Claro|net claro\tclaro.com.br\n", // PDM, 2026-07-16
    "Cloudflare|cloud flare\tcloudflare.com\n", // DIS HTS PDM RSP TFA, 2026-08-21
    "Coinbase\tcoinbase.com\n",        // DKV HTS SR TFA, 2026-08-22
    "~Coles\tcoles.com.au\n",          // PDM TFA, 2026-08-04
    "Commerzbank|comdirect\tcommerzbank.com comdirect.de commerzbank.de\n", // DKV MISPBANK PDM TFA, 2026-08-04
    "Commonwealth Bank|commbank|cba|~netbank\tcommbank.com.au cba.com.au\n", // MISPBANK PDM TFA, 2026-08-04
    "Conad\tconad.it\n",                                                     // PDM, 2026-07-16
    "Consorsbank|bnp paribas|~hello bank\tbnpparibas.com bnpparibas.fr bnpparibas.pl consorsbank.de bnpparibas.net bnpparibasfortis.com\n", // MISPBANK PDM TFA, 2026-08-04
    "Correios|~sedex|ect\tcorreios.com.br\n", // CODE, read 2026-11-26
    "Correos\tcorreos.com\n",                 // PDM, 2026-08-21
    "Costco\tcostco.com costco.co.uk\n",      // HTS PDM RSP SA TFA, 2026-08-21
    "Credit Karma\tcreditkarma.com\n",        // DIS HTS SA TFA, 2026-08-21
    "Crypto.com\tcrypto.com\n",               // TFA, 2026-08-04
    "Crédit Agricole|~ma banque|lcl\tcredit-agricole.com credit-agricole.it credit-agricole.fr lcl.fr\n", // DKV MISPBANK PDM TFA, 2026-08-04
    "Crédit Mutuel|cic\tcreditmutuel.fr cic.fr creditmutuel.com\n", // MISPBANK, 2026-04-14
    "CVS|cvs pharmacy\tcvs.com\n",                                  // SA, 2024-09-27
    "DBS\tdbs.com\n",                                               // MISPBANK PDM, 2026-07-16
    "Decathlon\tdecathlon.com decathlon.de decathlon.it\n",         // DKV, 2026-08-21
    "~Dell|dell technologies\tdell.com\n", // HTS PDM RSP SA SR TFA, 2026-08-22
    "Delta Air Lines|~delta\tdelta.com\n", // HTS PDM RSP SA TFA, 2026-08-21
    "~Department of Justice\tjustice.gov\n", // PDM RSP, 2026-08-21
    "DETRAN|cnh|senatran|denatran|~ipva\tdetran.rj.gov.br detran.sp.gov.br\n", // CODE PDM, 2026-07-16
    "Deutsche Bahn|db bahn|bahncard|db vertrieb|~deutschlandticket\tbahn.de deutschebahn.com\n", // DKV TFA, 2026-08-04
    "Deutsche Bank|postbank\tdeutsche-bank.de db.com postbank.de\n", // MISPBANK PDM RSP TFA, 2026-08-21
    "Deutsche Rentenversicherung\tdrv-bund.de eservice-drv.de deutsche-rentenversicherung.de\n", // DKV TFA, 2026-08-04
    "Deutsche Telekom|~telekom|t online|~magenta\ttelekom.de email-telekom.de congstar.de congstarnews.de\n", // DKV PDM TFA, 2026-08-04
    "DHL|dhl express|dhl paket|deutsche post|dhl parcel|~packstation\tdhl.com dhl.de deutschepost.de dpdhl.com dhl.nl dhlparcel.nl dhl.pl\n", // APL DIS DKV HAMP HTS PDM RSP SA SR TFA, 2026-08-22
    "-Dick's Sporting Goods|dicks sporting|~dicks\tdcsg.com\n", // SA, 2026-08-21
    "DigiD\tdigid.nl\n",                                        // TFA, 2026-08-04
    "Discord\tdiscord.com discordapp.com\n",                    // APL DKV HTS SR TFA, 2026-08-22
    "~Discover|discover card\tdiscover.com discovercard.com\n", // APL HTS PDM RSP SA TFA, 2026-08-22
    "Disney+|disneyplus|hulu\tdisneyplus.com disney.com hulu.com hulumail.com espnmail.com\n", // APL HTS PDM SA SR TFA, 2026-08-22
    "DKB|deutsche kreditbank\tdkb.de\n",    // TFA, 2026-08-04
    "dm|dm drogerie|dm gutschein\tdm.de\n", // DKV, 2026-06-14
    "DocuSign|docu sign\tdocusign.com docusign.net\n", // HTS PDM RSP SA SR TFA, 2026-08-22
    "DPD|dpd group|chronopost|~geopost|seur\tdpd.de dpd.co.uk dpd.com.pl\n", // DKV HAMP TFA, 2026-08-21
    "Dropbox|hellosign\tdropbox.com dropboxmail.com dropbox-mktg.com hellosign.com docsend.com\n", // DKV HTS RSP SA SR TFA, 2026-08-22
    "DVLA\tdvla.gov.uk\n",     // PDM, 2026-07-16
    "~E.ON\teon.de\n",         // TFA, 2026-08-04
    "easybank\teasybank.at\n", // TFA, 2026-08-04
    "eBay|e bay\tebay.com ebay.de ebay.co.uk ebay.fr ebay.it ebay.es ebay.com.au ebay.ca ebay.nl ebay.pl\n", // APL DIS DKV HTS PDM RSP SA TFA, 2026-08-22
    "EDEKA\tedeka.de\n",           // PDM, 2026-07-16
    "EDF Energy\tedfenergy.com\n", // PDM, 2026-07-16
    "EDF|edf energie\tedf.fr\n",   // PDM, 2026-07-16
    "~ELSTER\telster.de\n",        // DKV TFA, 2026-08-04
    "eMAG\temag.ro\n",             // DIS, 2026-08-07
    "Enel\tenel.com\n",            // PDM, 2026-08-21
    "Eni Plenitude\teni.com\n",    // PDM, 2026-07-16
    "Epic Games\tepicgames.com\n", // APL DKV SA TFA, 2026-08-22
    "Equifax\tequifax.com\n",      // DIS HTS PDM TFA, 2026-08-21
    "Erste Bank\tsparkasse.at\n",  // MISPBANK, 2026-04-14
    "~Ethereum|ethereum foundation|ethereum org\tethereum.org\n", // SR, 2026-08-22
    "Evri|hermes uk\tmyhermes.co.uk\n", // HAMP, 2026-08-21
    "~Exodus|exodus wallet\texodus.com exodus.io\n", // SR, 2026-08-22
    "Experian\texperian.com experian.co.uk\n", // DIS HTS PDM SA TFA, 2026-08-21
    "ExpressVPN\texpressvpn.com\n", // HTS TFA, 2026-08-21
    "Facebook|~meta|meta business|~messenger\tfacebookmail.com meta.com metamail.com messenger.com oculus.com facebookenterprise.com metaenterprise.com support.facebook.com fb.com\n", // DIS DKV HTS RSP SA SR TFA, 2026-08-22
    "Fastweb\tfastweb.it\n",                          // PDM, 2026-07-16
    "FBI\tfbi.gov\n",                                 // HTS PDM RSP, 2026-08-21
    "FedEx|fed ex|tnt\tfedex.com fedexfreight.com\n", // HAMP HTS PDM RSP SA SR TFA, 2026-08-22
    "~Fidelity|fidelity investments\tfidelity.com\n", // HTS MISPBANK PDM RSP SA TFA, 2026-08-21
    "Figma\tfigma.com\n",                             // HTS PDM TFA, 2026-08-21
    "Fineco\tfinecobank.com\n",                       // PDM TFA, 2026-08-04
    "~First Citizens|first citizens bank\tfirstcitizens.com\n", // MISPBANK PDM, 2026-07-16
    "Flipkart\tflipkart.com\n",                       // DIS PDM TFA, 2026-08-07
    "-FreeBitco.in|freebitcoin|freebitco\tfreebitco.in\n", // CODE, read 2026-11-26
    "~Free|free mobile|~iliad\tiliad.it\n",           // DKV PDM, 2026-07-16
    "Fressnapf\tfressnapf.com fressnapf.de\n",        // DKV, 2026-06-14
    "Garanti BBVA|~garanti\tgarantibbva.com.tr garanti.com.tr\n", // MISPBANK, 2026-04-14
    "Geek Squad|geeksquad|best buy|bestbuy\tgeeksquad.com bestbuy.com\n", // HTS PDM TFA, 2026-08-21
    "GitHub|git hub\tgithub.com githubsupport.com\n", // DIS DKV HTS PDM RSP SR TFA, 2026-08-22
    "GLS|gls paket|general logistics systems\tgls.de gls-group.eu gls-rtt.com\n", // DKV HAMP TFA, 2026-08-21
    "GMX|gmx mail|gmx freemail\tgmxnet.de\n",                                     // DKV, 2026-08-22
    "GoDaddy|go daddy\tgodaddy.com\n", // DIS HTS PDM RSP SR TFA, 2026-08-22
    "Google|~gmail|youtube\tgoogle.com youtube.com android.com google.co.uk nest.com fitbit.com google.de\n", // DIS DKV HTS PDM RSP SA SR TFA, 2026-08-22
    "Gosuslugi\tgosuslugi.ru\n",           // RSP TFA, 2026-08-21
    "Halkbank\thalkbank.com.tr\n",         // MISPBANK, 2026-04-14
    "Harbor Freight\tharborfreight.com\n", // SA, 2024-09-27
    "-HDFC Bank|hdfc\thdfcbank.com\n",     // HTS MISPBANK PDM RSP, 2026-08-21
    "Hepsiburada\thepsiburada.com\n",      // DIS, 2026-08-07
    "~Hermes|myhermes\thermesworld.com myhermes.de\n", // DKV TFA, 2026-08-04
    "~Hilton|hilton hotel|hilton honors\thilton.com\n", // HTS SA TFA, 2026-08-21
    "HMRC|hm revenue|~government gateway\thmrc.gov.uk tax.service.gov.uk\n", // OWN, 2026-11-26
    "Home Depot|homedepot\thomedepot.com homedepotemail.com\n", // PDM SA TFA, 2026-08-04
    "home.pl\thome.pl\n",                  // PDM, 2026-07-16
    "~Homeland Security|dhs\tdhs.gov\n",   // HTS PDM RSP, 2026-08-21
    "Hostinger\thostinger.com\n",          // PDM TFA, 2026-08-04
    "HP\thp.com\n",                        // DKV PDM SA TFA, 2026-08-04
    "HSBC|~first direct\thsbc.co.uk hsbc.com hsbc.com.mx hsbc.com.au firstdirect.com\n", // HTS MISPBANK PDM TFA, 2026-08-21
    "Ibercaja\tibercaja.es\n",            // PDM, 2026-07-16
    "-ICICI Bank|icici\ticicibank.com\n", // MISPBANK PDM RSP TFA, 2026-08-21
    "IKEA\tikea.com ikea.de ikea.co.uk ikea.fr ikea.pl ikeafamily.no ikea-usa.com\n", // DKV RSP SA TFA, 2026-08-21
    "~Impôts|impots gouv fr|direction generale des finances publiques|dgfip\timpots.gouv.fr finances.gouv.fr\n", // OWN TFA, 2026-11-26
    "INAIL\tinail.it\n", // DKV, 2026-06-14
    "-Income Tax Department India|income tax department\tincometax.gov.in incometaxindiaefiling.gov.in\n", // PDM RSP, 2026-08-21
    "India Post\tindiapost.gov.in\n", // PDM, 2026-07-16
    "ING|ing diba|ing bank\ting.de ing.com ing-diba.de ing.pl ing.com.au ing.nl ing.it ingbank.pl\n", // APL DKV MISPBANK PDM RSP TFA, 2026-08-22
    "InPost|paczkomaty\tinpost.pl paczkomaty.pl\n", // HAMP, 2026-04-28
    "Instagram|~insta\tinstagram.com\n",            // APL DIS DKV HTS RSP SA SR TFA, 2026-08-22
    "~Interac\tinterac.ca\n",                       // HTS SR, 2026-08-22
    "International Monetary Fund|imf\timf.org\n",   // PDM, 2026-07-16
    "Intesa Sanpaolo|~intesa|isybank|banca intesa\tintesasanpaolo.com intesasanpaolo.it\n", // MISPBANK PDM TFA, 2026-08-04
    "-Intuit QuickBooks|quickbooks|intuit|turbotax|mailchimp\tintuit.com quickbooks.com turbotax.com mailchimp.com\n", // DIS HTS PDM RSP SR TFA, 2026-08-22
    "IONOS|1und1|1and1\tionos.de ionos.com 1und1.de 1and1.com\n", // DKV PDM TFA, 2026-08-21
    "IRCTC\tirctc.co.in\n",                                       // RSP, 2026-08-21
    "IRS|internal revenue service\tirs.gov treas.gov\n",          // PDM RSP TFA, 2026-08-21
    "Itaú|itaucard\titau.com.br\n",                               // MISPBANK, 2026-04-14
    "~İş Bankası\tisbank.com.tr\n",                               // MISPBANK, 2026-04-14
    "JAL|日本航空\tjal.co.jp\n",                                  // PDM, 2026-07-16
    "JCB|jcbカード|myjcb\tjcb.com\n",                             // PDM, 2026-08-21
    "~Jio\tjio.com\n",                                            // DIS PDM, 2026-08-07
    "JR East|えきねっと|eki net|viewカード|ビューカード|モバイルsuica|jr東日本\tjreast.co.jp eki-net.com\n", // PDM TFA, 2026-08-04
    "Kaspersky\tkaspersky.com\n",               // PDM TFA, 2026-08-21
    "KBC\tkbc.be\n",                            // MISPBANK, 2026-04-14
    "KDDI\tkddi.com\n",                         // PDM, 2026-07-16
    "KfW\tkfw.de\n",                            // PDM, 2026-07-16
    "Klarna\tklarna.com klarna.de klarna.se\n", // DIS DKV HTS PDM RSP TFA, 2026-08-21
    "~Kleinanzeigen|ebay kleinanzeigen|mobile de\tkleinanzeigen.de ebay-kleinanzeigen.de mobile.de\n", // DIS DKV TFA, 2026-08-07
    "~Kohl's\tkohls.com\n",                  // TFA, 2026-08-04
    "KPN\tkpn.com\n",                        // PDM, 2026-08-21
    "Kraken\tkraken.com\n",                  // SR TFA, 2026-08-22
    "~Kroger\tkroger.com krogeremail.com\n", // PDM SA, 2026-07-16
);
