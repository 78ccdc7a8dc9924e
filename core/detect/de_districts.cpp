// SPDX-License-Identifier: Apache-2.0
#include "detect/de_districts.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "detect/units.h"

namespace bedacht {
namespace {

// Kraftfahrt-Bundesamt, Verzeichnis der Unterscheidungszeichen, April 2025, in the order of code_of. Left out are the
// authorities, on whose plates no letters follow (BD, BP, BW, THW, parliaments and governments of the Länder).
constexpr std::u16string_view kDistricts =
    u"A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AP APD ARN ART AS ASL ASZ AT AU AUR AW AZ AZE "
    u"AÖ B BA BAD BAR BB BBG BC BCH BE BED BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK BM BN BNA "
    u"BO BOG BOH BOR BOT BRA BRB BRG BRK BRL BRV BS BSB BSK BT BTF BUL BZ BÖ BÜD BÜR BÜS BÜZ C CA CAS CB CE CHA "
    u"CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DBR DD DE DEG DEL DGF DH DI DIL DIN DIZ DKB DL DLG DM DN DO "
    u"DON DS DU DUD DW DZ DÜW E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIL EIN EIS EL EM EMD EMS EN ER ERB "
    u"ERH ERK ERZ ES ESB ESW EU EW F FB FD FDB FDS FEU FF FFB FG FI FKB FL FLÖ FN FO FOR FR FRG FRI FRW FS FT FTL "
    u"FW FZ FÜ FÜS G GA GAN GAP GC GD GDB GE GEL GEO GER GF GG GHA GHC GI GK GL GLA GM GMN GN GNT GOA GOH GP GR "
    u"GRA GRH GRI GRM GRZ GS GT GTH GUB GUN GV GVM GW GZ GÖ GÜ H HA HAB HAL HAM HAS HB HBN HBS HC HCH HD HDH HDL "
    u"HE HEB HEF HEI HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH HOL HOM HOR HOT HP HR HRO "
    u"HS HSK HST HU HV HVL HWI HX HY HZ HÖS IGB IK IL ILL IN IZ J JE JL JÜL K KA KB KC KE KEH KEL KEM KF KG KH KI "
    u"KIB KK KL KLE KLZ KM KN KO KR KRU KS KT KU KUS KW KY KYF KÖN KÖT KÖZ KÜN L LA LAN LAU LB LBS LBZ LC LD LDK "
    u"LDS LEO LER LEV LF LG LH LI LIB LIF LIP LL LM LN LOS LP LR LRO LSZ LU LUP LWL LÖ LÖB LÜN M MA MAB MAI MAK "
    u"MAL MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH MGN MH MHL MI MIL MK MKK ML MM MN MO MOD MOL MON MOS MQ "
    u"MR MS MSE MSH MSP MST MTK MTL MUC MW MY MYK MZ MZG MÜ MÜB MÜR N NAB NAI NAU NB ND NDH NE NEA NEB NEC NEN "
    u"NES NEU NEW NF NH NI NK NM NMB NMS NOH NOL NOM NOR NP NR NT NU NVP NW NWM NY NZ NÖ OA OAL OB OBB OBG OC OCH "
    u"OD OE OF OG OH OHA OHV OHZ OK OL OP OPR OS OSL OTW OVI OVL OVP OZ P PA PAF PAN PAR PB PCH PE PEG PF PI PIR "
    u"PL PLÖ PM PN PR PRÜ PS PW PZ QFT QLB R RA RC RD RDG RE REG REH REI RG RH RI RID RIE RL RM RN RO ROD ROF ROK "
    u"ROL ROS ROT ROW RP RS RSL RT RU RV RW RZ RÜD RÜG S SAB SAD SAN SAW SB SBG SBK SC SCZ SDH SDL SDT SE SEB SEE "
    u"SEF SEL SFB SFT SG SGH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLG SLK SLN SLS SLZ SLÜ SM SMÜ SN SO SOB "
    u"SOG SOK SON SP SPB SPN SR SRB SRO ST STA STB STD STE STL STO SU SUL SW SWA SY SZ SZB SÖM SÜW TBB TDO TE TET "
    u"TF TG TIR TO TP TR TS TT TUT TÖL TÜ UE UEM UER UFF UH UL UM UN USI V VAI VB VEC VER VG VIB VIE VIT VK VOH "
    u"VR VS W WA WAF WAK WAN WAR WAT WB WBG WBS WDA WE WEL WEN WER WES WF WG WHV WI WIL WIS WIT WIZ WK WL WLG WM "
    u"WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WUG WUN WUR WW WZ WZL WÜ WÜM Z ZE ZEL ZI "
    u"ZIG ZP ZR ZW ZZ ÖHR ÜB";

constexpr std::size_t kCount = static_cast<std::size_t>(std::count(kDistricts.begin(), kDistricts.end(), u' ')) + 1;

constexpr std::uint16_t letter_number(char16_t unit) {
  switch (unit) {
    case u'Ä':
    case u'ä':
      return 27;
    case u'Ö':
    case u'ö':
      return 28;
    case u'Ü':
    case u'ü':
      return 29;
    default:
      return is_letter(unit) ? static_cast<std::uint16_t>(to_upper(unit) - u'A' + 1) : std::uint16_t{0};
  }
}

/// Up to three letters as one number, five bits each; 0 for anything else.
constexpr std::uint16_t code_of(std::u16string_view letters) {
  if (letters.empty() || letters.size() > 3) return 0;
  std::uint32_t code = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::uint16_t letter = i < letters.size() ? letter_number(letters[i]) : std::uint16_t{0};
    if (i < letters.size() && letter == 0) return 0;
    code = code << 5 | letter;
  }
  return static_cast<std::uint16_t>(code);
}

constexpr std::array<std::uint16_t, kCount> encode() {
  std::array<std::uint16_t, kCount> codes{};
  std::size_t start = 0;
  for (std::uint16_t& code : codes) {
    const std::size_t end = std::min(kDistricts.find(u' ', start), kDistricts.size());
    code = code_of(kDistricts.substr(start, end - start));
    start = end + 1;
  }
  return codes;
}

constexpr std::array<std::uint16_t, kCount> kCodes = encode();
static_assert(std::is_sorted(kCodes.begin(), kCodes.end()) && kCodes.front() != 0);

}  // namespace

bool is_district_letter(char16_t unit) noexcept {
  return letter_number(unit) != 0;
}

bool is_district(std::u16string_view letters) noexcept {
  const std::uint16_t code = code_of(letters);
  return code != 0 && std::binary_search(kCodes.begin(), kCodes.end(), code);
}

}  // namespace bedacht
