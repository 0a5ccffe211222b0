/**
 * What people who must type fifteen characters reach for, folded (no marks, no spaces). Composed for this product from
 * the habits of Vietnamese and English users; nothing is fetched at run time.
 */

const VIETNAMESE_WORDS = `
matkhau matma mkhau baomat dangnhap taikhoan nguoidung quantri quantrivien quanly hethong phanmem congviec nhiemvu kehoach
baocao tiendo congchuc vienchuc canbo nhanvien lanhdao chutich phochutich chanhvanphong vanphong uyban ubnd hdnd nhandan
thutuc hanhchinh motcua dichvucong congdan nhanuoc chinhphu vietnam hanoi saigon danang haiphong cantho hue quangngai bato
tphcm hochiminh toquoc dangcongsan doclap tudo hanhphuc anhyeuem emyeuanh yeuem yeuanh yeunhau toiyeu yeulam nhoem nhoanh
tinhyeu vochong giadinh bome conyeu concung xinchao chaoban chaoem chaoanh camon khongbiet khongco khongnho quenmatkhau
matkhaucuatoi matkhaumoi matkhaucu doimatkhau mothaiba motha bonnam sotam chinmuoi thuhai thuba thutu thunam thusau thubay
chunhat thangmot thanghai thangba thangtu thangnam nammoi chucmung sinhnhat chucmungnammoi tetnguyendan muaxuan muahe muathu
muadong bongda danggia mainamtruongton songhong sonnui dongnai quangnam quangtri nghean thanhhoa bacninh ninhbinh binhduong
khanhhoa gialai kontum daklak lamdong hagiang caobang langson laocai yenbai sonla dienbien hoabinh thainguyen phutho
phuong trang linh huong nguyen hoang pham phan tran dang bui ngoc minh tuan dung hung thanh hanh thao nhung thuy`;

const ENGLISH_WORDS = `
password passwort passphrase passcode passkey pass pwd letmein welcome admin administrator root superuser user username
login signin logon account access secret private default changeme changeit temporary temppass tempo master manager office
system server computer internet network windows microsoft google facebook youtube zalo gmail yahoo hotmail outlook apple
iphone samsung android monkey dragon football baseball basketball soccer superman batman spiderman pokemon naruto pikachu
princess sunshine shadow michael jordan jennifer jessica charlie daniel thomas robert andrew william ashley nicole amanda
iloveyou loveyou love lover lovely forever baby babygirl sweetheart angel flower butterfly chocolate cookie cheese banana
orange purple yellow green black white silver golden diamond summer winter spring autumn january february march april june
july august september october november december monday tuesday wednesday thursday friday saturday sunday hello world
helloworld test testing tester test123 demo example sample guest public trustno starwars whatever nothing freedom liberty
killer hunter ranger cowboy eagle tiger lion ginger pepper maggie buster harley mustang ferrari porsche mercedes corvette
qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qweasd qweasdzxc asdzxc wasd abc xyz
correct horse battery staple thequick brownfox lazydog jumpsover loremipsum dolorsitamet tobeornottobe openssesame opensesame
the and for you this that is my me`;

const PHRASES = `
correcthorsebatterystaple thequickbrownfox thequickbrownfoxjumpsoverthelazydog loremipsumdolorsitamet tobeornottobethatisthequestion
maytheforcebewithyou iloveyouforever iloveyousomuch iloveyouverymuch ilovemyfamily ilovemymother thisismypassword thisisapassword
thisisasecret mypasswordissecret nobodyknowsmypassword youllneverguess youshallnotpass imnottellingyou idontknowmypassword
iforgotmypassword pleaseletmein opensesameopensesame letmeinletmein winteriscoming livelongandprosper neversaynever
carpediemcarpediem onceuponatime happilyeverafter itsasecretpassword mydogsname mycatsname mynameis
twinkletwinklelittlestar happybirthdaytoyou maryhadalittlelamb supercalifragilisticexpialidocious
matkhaucuatoi matkhaucuatoilagi matkhaunaykhodoan matkhaukhodoan matkhausieukho daylamatkhau daylamatkhaucuatoi toiquenmatkhau
toikhongnhomatkhau khongaibietmatkhau khongcomatkhau khongchobiet bimatkhongbatmi motmatkhaudai matkhaudai matkhaumuoilamkytu
anhyeuemnhieulam emyeuanhnhieulam anhyeuemmaimai emyeuanhmaimai anhyeuemsuotdoi yeuemmaimai toiyeuvietnam toiyeuvietnamtoiyeu
vietnammuonnam vietnamvodich vietnamquehuongtoi quehuongtoivietnam doclaptudohanhphuc congtinhoadoclaptudohanhphuc
conghoaxahoichunghiavietnam khongcogiquyhondoclaptudo khongcogiquyhon dangcongsanvietnam dangcongsanvietnamquangvinh
chutichhochiminh bachohochiminh bachomuonnam songchiendaulaodong vinuocquenthan vinhandanphucvu hethongquanlytiendo
uybannhandan uybannhandanhuyen uybannhandanxa uybannhandantinh vanphonguybannhandan vanphonghdndubnd vanphonghdndvaubnd
chucmungnammoi chucmungsinhnhat chucmungnammoi2024 chucmungnammoi2025 chucmungnammoi2026 ankhangthinhvuong vannhuy
phatloctaiphat tantaitanloc motconvitxoera motconvitxoerahaicaicanh congchanhatrathainhu congchanhuthaison
cocongmaisatcongaynenkim cocongmaisatcongaycongaynenkim tienhoclehauhocvan khongthaydomaylamnen hoatraidatnuocvietnam
tramnamtrongcoinguoita canhdongbatngat nhunghonglaumongnhaichen motnamcomuoihaithang motnamcobonmua
motngaycohaimuoibongio motcayguiemmotcaytaychang batayguinhau trongdamgidepbangsen langtoicocaydaco quehuonglachumkhengot
quehuongmoinguoichimot nguoiviettinhnguoiviet nguoivietdunghangviet conduongmauxanh tinhyeumauxanh ngoinhahanhphuc
emonhacungnhau ngayhomquadatungroi mattroicuatoi hanoimuathuvangbay hanoimuathuvangnhunggioheomay`;

const listOf = (text: string): string[] => text.split(/\s+/).filter((word) => word.length >= 3);

export const COMMON_WORDS: readonly string[] = [...new Set(listOf(`${VIETNAMESE_WORDS} ${ENGLISH_WORDS}`))];

export const COMMON_PHRASES: ReadonlySet<string> = new Set(listOf(PHRASES));
