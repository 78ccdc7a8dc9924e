// SPDX-License-Identifier: Apache-2.0
// Written by core/rules/time_zones.mjs from IANA tzdata 2026f, which is in the public domain.
// clang-format off
#include "rules/time_zone_table.h"

#include <array>

namespace bedacht::time_zone_table {
namespace {

constexpr std::string_view kNamePool =
    "Africa/AbidjanAfrica/AccraAfrica/Addis_AbabaAfrica/AlgiersAfrica/AsmaraAfrica/AsmeraAfrica/Bamako"
    "Africa/BanguiAfrica/BanjulAfrica/BissauAfrica/BlantyreAfrica/BrazzavilleAfrica/BujumburaAfrica/Cairo"
    "Africa/CasablancaAfrica/CeutaAfrica/ConakryAfrica/DakarAfrica/Dar_es_SalaamAfrica/DjiboutiAfrica/Douala"
    "Africa/El_AaiunAfrica/FreetownAfrica/GaboroneAfrica/HarareAfrica/JohannesburgAfrica/JubaAfrica/Kampala"
    "Africa/KhartoumAfrica/KigaliAfrica/KinshasaAfrica/LagosAfrica/LibrevilleAfrica/LomeAfrica/Luanda"
    "Africa/LubumbashiAfrica/LusakaAfrica/MalaboAfrica/MaputoAfrica/MaseruAfrica/MbabaneAfrica/Mogadishu"
    "Africa/MonroviaAfrica/NairobiAfrica/NdjamenaAfrica/NiameyAfrica/NouakchottAfrica/Ouagadougou"
    "Africa/Porto-NovoAfrica/Sao_TomeAfrica/TimbuktuAfrica/TripoliAfrica/TunisAfrica/WindhoekAmerica/Adak"
    "America/AnchorageAmerica/AnguillaAmerica/AntiguaAmerica/AraguainaAmerica/Argentina/Buenos_Aires"
    "America/Argentina/CatamarcaAmerica/Argentina/ComodRivadaviaAmerica/Argentina/CordobaAmerica/Argentina/Jujuy"
    "America/Argentina/La_RiojaAmerica/Argentina/MendozaAmerica/Argentina/Rio_GallegosAmerica/Argentina/Salta"
    "America/Argentina/San_JuanAmerica/Argentina/San_LuisAmerica/Argentina/TucumanAmerica/Argentina/Ushuaia"
    "America/ArubaAmerica/AsuncionAmerica/AtikokanAmerica/AtkaAmerica/BahiaAmerica/Bahia_Banderas"
    "America/BarbadosAmerica/BelemAmerica/BelizeAmerica/Blanc-SablonAmerica/Boa_VistaAmerica/Bogota"
    "America/BoiseAmerica/Buenos_AiresAmerica/Cambridge_BayAmerica/Campo_GrandeAmerica/CancunAmerica/Caracas"
    "America/CatamarcaAmerica/CayenneAmerica/CaymanAmerica/ChicagoAmerica/ChihuahuaAmerica/Ciudad_Juarez"
    "America/Coral_HarbourAmerica/CordobaAmerica/Costa_RicaAmerica/CoyhaiqueAmerica/CrestonAmerica/Cuiaba"
    "America/CuracaoAmerica/DanmarkshavnAmerica/DawsonAmerica/Dawson_CreekAmerica/DenverAmerica/Detroit"
    "America/DominicaAmerica/EdmontonAmerica/EirunepeAmerica/El_SalvadorAmerica/EnsenadaAmerica/Fort_Nelson"
    "America/Fort_WayneAmerica/FortalezaAmerica/Glace_BayAmerica/GodthabAmerica/Goose_BayAmerica/Grand_Turk"
    "America/GrenadaAmerica/GuadeloupeAmerica/GuatemalaAmerica/GuayaquilAmerica/GuyanaAmerica/Halifax"
    "America/HavanaAmerica/HermosilloAmerica/Indiana/IndianapolisAmerica/Indiana/KnoxAmerica/Indiana/Marengo"
    "America/Indiana/PetersburgAmerica/Indiana/Tell_CityAmerica/Indiana/VevayAmerica/Indiana/Vincennes"
    "America/Indiana/WinamacAmerica/IndianapolisAmerica/InuvikAmerica/IqaluitAmerica/JamaicaAmerica/Jujuy"
    "America/JuneauAmerica/Kentucky/LouisvilleAmerica/Kentucky/MonticelloAmerica/Knox_INAmerica/Kralendijk"
    "America/La_PazAmerica/LimaAmerica/Los_AngelesAmerica/LouisvilleAmerica/Lower_PrincesAmerica/Maceio"
    "America/ManaguaAmerica/ManausAmerica/MarigotAmerica/MartiniqueAmerica/MatamorosAmerica/Mazatlan"
    "America/MendozaAmerica/MenomineeAmerica/MeridaAmerica/MetlakatlaAmerica/Mexico_CityAmerica/Miquelon"
    "America/MonctonAmerica/MonterreyAmerica/MontevideoAmerica/MontrealAmerica/MontserratAmerica/Nassau"
    "America/New_YorkAmerica/NipigonAmerica/NomeAmerica/NoronhaAmerica/North_Dakota/Beulah"
    "America/North_Dakota/CenterAmerica/North_Dakota/New_SalemAmerica/NuukAmerica/OjinagaAmerica/Panama"
    "America/PangnirtungAmerica/ParamariboAmerica/PhoenixAmerica/Port-au-PrinceAmerica/Port_of_Spain"
    "America/Porto_AcreAmerica/Porto_VelhoAmerica/Puerto_RicoAmerica/Punta_ArenasAmerica/Rainy_River"
    "America/Rankin_InletAmerica/RecifeAmerica/ReginaAmerica/ResoluteAmerica/Rio_BrancoAmerica/Rosario"
    "America/Santa_IsabelAmerica/SantaremAmerica/SantiagoAmerica/Santo_DomingoAmerica/Sao_Paulo"
    "America/ScoresbysundAmerica/ShiprockAmerica/SitkaAmerica/St_BarthelemyAmerica/St_JohnsAmerica/St_Kitts"
    "America/St_LuciaAmerica/St_ThomasAmerica/St_VincentAmerica/Swift_CurrentAmerica/TegucigalpaAmerica/Thule"
    "America/Thunder_BayAmerica/TijuanaAmerica/TorontoAmerica/TortolaAmerica/VancouverAmerica/Virgin"
    "America/WhitehorseAmerica/WinnipegAmerica/YakutatAmerica/YellowknifeAntarctica/CaseyAntarctica/Davis"
    "Antarctica/DumontDUrvilleAntarctica/MacquarieAntarctica/MawsonAntarctica/McMurdoAntarctica/Palmer"
    "Antarctica/RotheraAntarctica/South_PoleAntarctica/SyowaAntarctica/TrollAntarctica/Vostok"
    "Arctic/LongyearbyenAsia/AdenAsia/AlmatyAsia/AmmanAsia/AnadyrAsia/AqtauAsia/AqtobeAsia/Ashgabat"
    "Asia/AshkhabadAsia/AtyrauAsia/BaghdadAsia/BahrainAsia/BakuAsia/BangkokAsia/BarnaulAsia/Beirut"
    "Asia/BishkekAsia/BruneiAsia/CalcuttaAsia/ChitaAsia/ChoibalsanAsia/ChongqingAsia/ChungkingAsia/Colombo"
    "Asia/DaccaAsia/DamascusAsia/DhakaAsia/DiliAsia/DubaiAsia/DushanbeAsia/FamagustaAsia/GazaAsia/Harbin"
    "Asia/HebronAsia/Ho_Chi_MinhAsia/Hong_KongAsia/HovdAsia/IrkutskAsia/IstanbulAsia/JakartaAsia/Jayapura"
    "Asia/JerusalemAsia/KabulAsia/KamchatkaAsia/KarachiAsia/KashgarAsia/KathmanduAsia/KatmanduAsia/Khandyga"
    "Asia/KolkataAsia/KrasnoyarskAsia/Kuala_LumpurAsia/KuchingAsia/KuwaitAsia/MacaoAsia/MacauAsia/Magadan"
    "Asia/MakassarAsia/ManilaAsia/MuscatAsia/NicosiaAsia/NovokuznetskAsia/NovosibirskAsia/OmskAsia/Oral"
    "Asia/Phnom_PenhAsia/PontianakAsia/PyongyangAsia/QatarAsia/QostanayAsia/QyzylordaAsia/RangoonAsia/Riyadh"
    "Asia/SaigonAsia/SakhalinAsia/SamarkandAsia/SeoulAsia/ShanghaiAsia/SingaporeAsia/Srednekolymsk"
    "Asia/TaipeiAsia/TashkentAsia/TbilisiAsia/TehranAsia/Tel_AvivAsia/ThimbuAsia/ThimphuAsia/Tokyo"
    "Asia/TomskAsia/Ujung_PandangAsia/UlaanbaatarAsia/Ulan_BatorAsia/UrumqiAsia/Ust-NeraAsia/Vientiane"
    "Asia/VladivostokAsia/YakutskAsia/YangonAsia/YekaterinburgAsia/YerevanAtlantic/AzoresAtlantic/Bermuda"
    "Atlantic/CanaryAtlantic/Cape_VerdeAtlantic/FaeroeAtlantic/FaroeAtlantic/Jan_MayenAtlantic/Madeira"
    "Atlantic/ReykjavikAtlantic/South_GeorgiaAtlantic/St_HelenaAtlantic/StanleyAustralia/ACTAustralia/Adelaide"
    "Australia/BrisbaneAustralia/Broken_HillAustralia/CanberraAustralia/CurrieAustralia/DarwinAustralia/Eucla"
    "Australia/HobartAustralia/LHIAustralia/LindemanAustralia/Lord_HoweAustralia/MelbourneAustralia/NSW"
    "Australia/NorthAustralia/PerthAustralia/QueenslandAustralia/SouthAustralia/SydneyAustralia/Tasmania"
    "Australia/VictoriaAustralia/WestAustralia/YancowinnaBrazil/AcreBrazil/DeNoronhaBrazil/EastBrazil/West"
    "CETCST6CDTCanada/AtlanticCanada/CentralCanada/EasternCanada/MountainCanada/NewfoundlandCanada/Pacific"
    "Canada/SaskatchewanCanada/YukonChile/ContinentalChile/EasterIslandCubaEETESTEST5EDTEgyptEireEtc/GMT"
    "Etc/GMT+0Etc/GMT+1Etc/GMT+10Etc/GMT+11Etc/GMT+12Etc/GMT+2Etc/GMT+3Etc/GMT+4Etc/GMT+5Etc/GMT+6"
    "Etc/GMT+7Etc/GMT+8Etc/GMT+9Etc/GMT-0Etc/GMT-1Etc/GMT-10Etc/GMT-11Etc/GMT-12Etc/GMT-13Etc/GMT-14"
    "Etc/GMT-2Etc/GMT-3Etc/GMT-4Etc/GMT-5Etc/GMT-6Etc/GMT-7Etc/GMT-8Etc/GMT-9Etc/GMT0Etc/GreenwichEtc/UCT"
    "Etc/UTCEtc/UniversalEtc/ZuluEurope/AmsterdamEurope/AndorraEurope/AstrakhanEurope/AthensEurope/Belfast"
    "Europe/BelgradeEurope/BerlinEurope/BratislavaEurope/BrusselsEurope/BucharestEurope/Budapest"
    "Europe/BusingenEurope/ChisinauEurope/CopenhagenEurope/DublinEurope/GibraltarEurope/Guernsey"
    "Europe/HelsinkiEurope/Isle_of_ManEurope/IstanbulEurope/JerseyEurope/KaliningradEurope/KievEurope/Kirov"
    "Europe/KyivEurope/LisbonEurope/LjubljanaEurope/LondonEurope/LuxembourgEurope/MadridEurope/Malta"
    "Europe/MariehamnEurope/MinskEurope/MonacoEurope/MoscowEurope/NicosiaEurope/OsloEurope/Paris"
    "Europe/PodgoricaEurope/PragueEurope/RigaEurope/RomeEurope/SamaraEurope/San_MarinoEurope/Sarajevo"
    "Europe/SaratovEurope/SimferopolEurope/SkopjeEurope/SofiaEurope/StockholmEurope/TallinnEurope/Tirane"
    "Europe/TiraspolEurope/UlyanovskEurope/UzhgorodEurope/VaduzEurope/VaticanEurope/ViennaEurope/Vilnius"
    "Europe/VolgogradEurope/WarsawEurope/ZagrebEurope/ZaporozhyeEurope/ZurichGBGB-EireGMTGMT+0GMT-0GMT0"
    "GreenwichHSTHongkongIcelandIndian/AntananarivoIndian/ChagosIndian/ChristmasIndian/CocosIndian/Comoro"
    "Indian/KerguelenIndian/MaheIndian/MaldivesIndian/MauritiusIndian/MayotteIndian/ReunionIranIsrael"
    "JamaicaJapanKwajaleinLibyaMETMSTMST7MDTMexico/BajaNorteMexico/BajaSurMexico/GeneralNZNZ-CHATNavajo"
    "PRCPST8PDTPacific/ApiaPacific/AucklandPacific/BougainvillePacific/ChathamPacific/ChuukPacific/Easter"
    "Pacific/EfatePacific/EnderburyPacific/FakaofoPacific/FijiPacific/FunafutiPacific/Galapagos"
    "Pacific/GambierPacific/GuadalcanalPacific/GuamPacific/HonoluluPacific/JohnstonPacific/Kanton"
    "Pacific/KiritimatiPacific/KosraePacific/KwajaleinPacific/MajuroPacific/MarquesasPacific/Midway"
    "Pacific/NauruPacific/NiuePacific/NorfolkPacific/NoumeaPacific/Pago_PagoPacific/PalauPacific/Pitcairn"
    "Pacific/PohnpeiPacific/PonapePacific/Port_MoresbyPacific/RarotongaPacific/SaipanPacific/Samoa"
    "Pacific/TahitiPacific/TarawaPacific/TongatapuPacific/TrukPacific/WakePacific/WallisPacific/YapPoland"
    "PortugalROCROKSingaporeTurkeyUCTUS/AlaskaUS/AleutianUS/ArizonaUS/CentralUS/East-IndianaUS/Eastern"
    "US/HawaiiUS/Indiana-StarkeUS/MichiganUS/MountainUS/PacificUS/SamoaUTCUniversalW-SUWETZulu";

constexpr std::array<Name, 597> kNames{{
{0, 14, 0}, {14, 12, 0}, {26, 18, 1}, {44, 14, 2}, {58, 13, 1}, {71, 13, 1}, {84, 13, 0}, {97, 13, 2},
{110, 13, 0}, {123, 13, 0}, {136, 15, 3}, {151, 18, 2}, {169, 16, 3}, {185, 12, 4}, {197, 17, 5},
{214, 12, 6}, {226, 14, 0}, {240, 12, 0}, {252, 20, 1}, {272, 15, 1}, {287, 13, 2}, {300, 15, 5},
{315, 15, 0}, {330, 15, 3}, {345, 13, 3}, {358, 19, 3}, {377, 11, 3}, {388, 14, 1}, {402, 15, 3},
{417, 13, 3}, {430, 15, 2}, {445, 12, 2}, {457, 17, 2}, {474, 11, 0}, {485, 13, 2}, {498, 17, 3},
{515, 13, 3}, {528, 13, 2}, {541, 13, 3}, {554, 13, 3}, {567, 14, 3}, {581, 16, 1}, {597, 15, 0},
{612, 14, 1}, {626, 15, 2}, {641, 13, 2}, {654, 17, 0}, {671, 18, 0}, {689, 17, 2}, {706, 15, 0},
{721, 15, 0}, {736, 14, 3}, {750, 12, 2}, {762, 15, 3}, {777, 12, 7}, {789, 17, 8}, {806, 16, 9},
{822, 15, 9}, {837, 17, 10}, {854, 30, 10}, {884, 27, 10}, {911, 32, 10}, {943, 25, 10}, {968, 23, 10},
{991, 26, 10}, {1017, 25, 10}, {1042, 30, 10}, {1072, 23, 10}, {1095, 26, 10}, {1121, 26, 10}, {1147, 25, 10},
{1172, 25, 10}, {1197, 13, 9}, {1210, 16, 11}, {1226, 16, 12}, {1242, 12, 7}, {1254, 13, 10}, {1267, 22, 13},
{1289, 16, 9}, {1305, 13, 10}, {1318, 14, 13}, {1332, 20, 9}, {1352, 17, 9}, {1369, 14, 12}, {1383, 13, 14},
{1396, 20, 10}, {1416, 21, 14}, {1437, 20, 9}, {1457, 14, 12}, {1471, 15, 9}, {1486, 17, 10}, {1503, 15, 10},
{1518, 14, 12}, {1532, 15, 15}, {1547, 17, 13}, {1564, 21, 14}, {1585, 21, 12}, {1606, 15, 10},
{1621, 18, 13}, {1639, 17, 16}, {1656, 15, 17}, {1671, 14, 9}, {1685, 15, 9}, {1700, 20, 0}, {1720, 14, 17},
{1734, 20, 17}, {1754, 14, 14}, {1768, 15, 18}, {1783, 16, 9}, {1799, 16, 19}, {1815, 16, 12}, {1831, 19, 13},
{1850, 16, 20}, {1866, 19, 17}, {1885, 18, 18}, {1903, 17, 10}, {1920, 17, 21}, {1937, 15, 22},
{1952, 17, 21}, {1969, 18, 18}, {1987, 15, 9}, {2002, 18, 9}, {2020, 17, 13}, {2037, 17, 12}, {2054, 14, 9},
{2068, 15, 21}, {2083, 14, 23}, {2097, 18, 17}, {2115, 28, 18}, {2143, 20, 15}, {2163, 23, 18},
{2186, 26, 18}, {2212, 25, 15}, {2237, 21, 18}, {2258, 25, 18}, {2283, 23, 18}, {2306, 20, 18},
{2326, 14, 19}, {2340, 15, 18}, {2355, 15, 12}, {2370, 13, 10}, {2383, 14, 8}, {2397, 27, 18}, {2424, 27, 18},
{2451, 15, 15}, {2466, 18, 9}, {2484, 14, 9}, {2498, 12, 12}, {2510, 19, 20}, {2529, 18, 18}, {2547, 21, 9},
{2568, 14, 10}, {2582, 15, 13}, {2597, 14, 9}, {2611, 15, 9}, {2626, 18, 9}, {2644, 17, 15}, {2661, 16, 17},
{2677, 15, 10}, {2692, 17, 15}, {2709, 14, 13}, {2723, 18, 8}, {2741, 19, 13}, {2760, 16, 24}, {2776, 15, 21},
{2791, 17, 13}, {2808, 18, 10}, {2826, 16, 18}, {2842, 18, 9}, {2860, 14, 18}, {2874, 16, 18}, {2890, 15, 18},
{2905, 12, 8}, {2917, 15, 25}, {2932, 27, 15}, {2959, 27, 15}, {2986, 30, 15}, {3016, 12, 22}, {3028, 15, 15},
{3043, 14, 12}, {3057, 19, 18}, {3076, 18, 10}, {3094, 15, 17}, {3109, 22, 18}, {3131, 21, 9}, {3152, 18, 12},
{3170, 19, 9}, {3189, 19, 9}, {3208, 20, 10}, {3228, 19, 26}, {3247, 20, 15}, {3267, 14, 10}, {3281, 14, 13},
{3295, 16, 15}, {3311, 18, 12}, {3329, 15, 10}, {3344, 20, 20}, {3364, 16, 10}, {3380, 16, 27}, {3396, 21, 9},
{3417, 17, 10}, {3434, 20, 28}, {3454, 16, 14}, {3470, 13, 8}, {3483, 21, 9}, {3504, 16, 29}, {3520, 16, 9},
{3536, 16, 9}, {3552, 17, 9}, {3569, 18, 9}, {3587, 21, 13}, {3608, 19, 13}, {3627, 13, 21}, {3640, 19, 18},
{3659, 15, 20}, {3674, 15, 18}, {3689, 15, 9}, {3704, 17, 30}, {3721, 14, 9}, {3735, 18, 17}, {3753, 16, 26},
{3769, 15, 8}, {3784, 19, 19}, {3803, 16, 31}, {3819, 16, 32}, {3835, 25, 33}, {3860, 20, 34}, {3880, 17, 35},
{3897, 18, 36}, {3915, 17, 10}, {3932, 18, 10}, {3950, 21, 36}, {3971, 16, 1}, {3987, 16, 37}, {4003, 17, 35},
{4020, 19, 6}, {4039, 9, 1}, {4048, 11, 38}, {4059, 10, 1}, {4069, 11, 39}, {4080, 10, 35}, {4090, 11, 35},
{4101, 13, 35}, {4114, 14, 35}, {4128, 11, 35}, {4139, 12, 1}, {4151, 12, 1}, {4163, 9, 40}, {4172, 12, 32},
{4184, 12, 32}, {4196, 11, 41}, {4207, 12, 42}, {4219, 11, 31}, {4230, 13, 43}, {4243, 10, 44},
{4253, 15, 31}, {4268, 14, 31}, {4282, 14, 31}, {4296, 12, 43}, {4308, 10, 42}, {4318, 13, 1}, {4331, 10, 42},
{4341, 9, 44}, {4350, 10, 40}, {4360, 13, 35}, {4373, 14, 45}, {4387, 9, 46}, {4396, 11, 31}, {4407, 11, 46},
{4418, 16, 32}, {4434, 14, 31}, {4448, 9, 32}, {4457, 12, 31}, {4469, 13, 1}, {4482, 12, 32}, {4494, 13, 44},
{4507, 14, 47}, {4521, 10, 48}, {4531, 14, 39}, {4545, 12, 35}, {4557, 12, 42}, {4569, 14, 49},
{4583, 13, 49}, {4596, 13, 44}, {4609, 12, 43}, {4621, 16, 32}, {4637, 17, 31}, {4654, 12, 31}, {4666, 11, 1},
{4677, 10, 31}, {4687, 10, 31}, {4697, 12, 50}, {4709, 13, 31}, {4722, 11, 31}, {4733, 11, 40},
{4744, 12, 45}, {4756, 17, 32}, {4773, 16, 32}, {4789, 9, 42}, {4798, 9, 35}, {4807, 15, 32}, {4822, 14, 32},
{4836, 14, 44}, {4850, 10, 1}, {4860, 13, 38}, {4873, 14, 35}, {4887, 12, 51}, {4899, 11, 1}, {4910, 11, 32},
{4921, 13, 50}, {4934, 14, 35}, {4948, 10, 44}, {4958, 13, 31}, {4971, 14, 31}, {4985, 18, 50},
{5003, 11, 31}, {5014, 13, 35}, {5027, 12, 40}, {5039, 11, 52}, {5050, 13, 47}, {5063, 11, 42},
{5074, 12, 42}, {5086, 10, 44}, {5096, 10, 32}, {5106, 18, 31}, {5124, 16, 31}, {5140, 15, 31},
{5155, 11, 42}, {5166, 13, 33}, {5179, 14, 32}, {5193, 16, 33}, {5209, 12, 44}, {5221, 11, 51},
{5232, 18, 35}, {5250, 12, 40}, {5262, 15, 53}, {5277, 16, 21}, {5293, 15, 54}, {5308, 19, 55},
{5327, 15, 54}, {5342, 14, 54}, {5356, 18, 6}, {5374, 16, 54}, {5390, 18, 0}, {5408, 22, 25}, {5430, 18, 0},
{5448, 16, 10}, {5464, 13, 34}, {5477, 18, 56}, {5495, 18, 33}, {5513, 21, 56}, {5534, 18, 34},
{5552, 16, 34}, {5568, 16, 57}, {5584, 15, 58}, {5599, 16, 34}, {5615, 13, 59}, {5628, 18, 33},
{5646, 19, 59}, {5665, 19, 34}, {5684, 13, 34}, {5697, 15, 57}, {5712, 15, 31}, {5727, 20, 33},
{5747, 15, 56}, {5762, 16, 34}, {5778, 18, 34}, {5796, 18, 34}, {5814, 14, 31}, {5828, 20, 56},
{5848, 11, 12}, {5859, 16, 25}, {5875, 11, 10}, {5886, 11, 9}, {5897, 3, 6}, {5900, 7, 15}, {5907, 15, 21},
{5922, 14, 26}, {5936, 14, 18}, {5950, 15, 19}, {5965, 19, 29}, {5984, 14, 30}, {5998, 19, 13},
{6017, 12, 17}, {6029, 17, 27}, {6046, 18, 60}, {6064, 4, 23}, {6068, 3, 45}, {6071, 3, 12}, {6074, 7, 18},
{6081, 5, 4}, {6086, 4, 61}, {6090, 7, 0}, {6097, 9, 0}, {6106, 9, 55}, {6115, 10, 62}, {6125, 10, 63},
{6135, 10, 64}, {6145, 9, 25}, {6154, 9, 10}, {6163, 9, 9}, {6172, 9, 12}, {6181, 9, 13}, {6190, 9, 17},
{6199, 9, 65}, {6208, 9, 66}, {6217, 9, 0}, {6226, 9, 2}, {6235, 10, 33}, {6245, 10, 50}, {6255, 10, 39},
{6265, 10, 67}, {6275, 10, 68}, {6285, 9, 3}, {6294, 9, 1}, {6303, 9, 40}, {6312, 9, 35}, {6321, 9, 42},
{6330, 9, 32}, {6339, 9, 31}, {6348, 9, 44}, {6357, 8, 0}, {6365, 13, 0}, {6378, 7, 0}, {6385, 7, 0},
{6392, 13, 0}, {6405, 8, 0}, {6413, 16, 6}, {6429, 14, 6}, {6443, 16, 40}, {6459, 13, 45}, {6472, 14, 54},
{6486, 15, 6}, {6501, 13, 6}, {6514, 17, 6}, {6531, 15, 6}, {6546, 16, 45}, {6562, 15, 6}, {6577, 15, 6},
{6592, 15, 45}, {6607, 17, 6}, {6624, 13, 61}, {6637, 16, 6}, {6653, 15, 54}, {6668, 15, 45}, {6683, 18, 54},
{6701, 15, 1}, {6716, 13, 54}, {6729, 18, 3}, {6747, 11, 45}, {6758, 12, 1}, {6770, 11, 45}, {6781, 13, 54},
{6794, 16, 6}, {6810, 13, 54}, {6823, 17, 6}, {6840, 13, 6}, {6853, 12, 6}, {6865, 16, 45}, {6881, 12, 1},
{6893, 13, 6}, {6906, 13, 1}, {6919, 14, 45}, {6933, 11, 6}, {6944, 12, 6}, {6956, 16, 6}, {6972, 13, 6},
{6985, 11, 45}, {6996, 11, 6}, {7007, 13, 40}, {7020, 17, 6}, {7037, 15, 6}, {7052, 14, 40}, {7066, 17, 1},
{7083, 13, 6}, {7096, 12, 45}, {7108, 16, 6}, {7124, 14, 45}, {7138, 13, 6}, {7151, 15, 45}, {7166, 16, 40},
{7182, 15, 45}, {7197, 12, 6}, {7209, 14, 6}, {7223, 13, 6}, {7236, 14, 45}, {7250, 16, 1}, {7266, 13, 6},
{7279, 13, 6}, {7292, 17, 45}, {7309, 13, 6}, {7322, 2, 54}, {7324, 7, 54}, {7331, 3, 0}, {7334, 5, 0},
{7339, 5, 0}, {7344, 4, 0}, {7348, 9, 0}, {7357, 3, 62}, {7360, 8, 31}, {7368, 7, 0}, {7375, 19, 1},
{7394, 13, 42}, {7407, 16, 32}, {7423, 12, 51}, {7435, 13, 1}, {7448, 16, 35}, {7464, 11, 40}, {7475, 15, 35},
{7490, 16, 40}, {7506, 14, 1}, {7520, 14, 40}, {7534, 4, 52}, {7538, 6, 47}, {7544, 7, 12}, {7551, 5, 44},
{7556, 9, 39}, {7565, 5, 3}, {7570, 3, 6}, {7573, 3, 17}, {7576, 7, 14}, {7583, 16, 20}, {7599, 14, 17},
{7613, 14, 13}, {7627, 2, 36}, {7629, 7, 69}, {7636, 6, 14}, {7642, 3, 31}, {7645, 7, 20}, {7652, 12, 67},
{7664, 16, 36}, {7680, 20, 50}, {7700, 15, 69}, {7715, 13, 33}, {7728, 14, 60}, {7742, 13, 50},
{7755, 17, 67}, {7772, 15, 67}, {7787, 12, 39}, {7799, 16, 39}, {7815, 17, 13}, {7832, 15, 66},
{7847, 19, 50}, {7866, 12, 33}, {7878, 16, 62}, {7894, 16, 62}, {7910, 14, 67}, {7924, 18, 68},
{7942, 14, 50}, {7956, 17, 39}, {7973, 14, 39}, {7987, 17, 70}, {8004, 14, 63}, {8018, 13, 39},
{8031, 12, 63}, {8043, 15, 71}, {8058, 14, 50}, {8072, 17, 63}, {8089, 13, 44}, {8102, 16, 65},
{8118, 15, 50}, {8133, 14, 50}, {8147, 20, 33}, {8167, 17, 62}, {8184, 14, 33}, {8198, 13, 63},
{8211, 14, 62}, {8225, 14, 39}, {8239, 17, 67}, {8256, 12, 33}, {8268, 12, 39}, {8280, 14, 39},
{8294, 11, 33}, {8305, 6, 6}, {8311, 8, 54}, {8319, 3, 31}, {8322, 3, 44}, {8325, 9, 31}, {8334, 6, 1},
{8340, 3, 0}, {8343, 9, 8}, {8352, 11, 7}, {8363, 10, 17}, {8373, 10, 15}, {8383, 15, 18}, {8398, 10, 18},
{8408, 9, 62}, {8417, 17, 15}, {8434, 11, 18}, {8445, 11, 14}, {8456, 10, 20}, {8466, 8, 63}, {8474, 3, 0},
{8477, 9, 0}, {8486, 4, 1}, {8490, 3, 54}, {8493, 4, 0},
}};

constexpr std::array<Period, 63> kPeriods{{
{28500600, 60}, {28551000, 0}, {29004600, 60}, {29065080, 0}, {29518680, 60}, {29569080, 0}, {29831100, 60},
{28520820, -180}, {28803120, -240}, {28540980, -180}, {28762800, -240}, {28501020, -420}, {28843680, -360},
{29025180, -420}, {29367840, -360}, {29549340, -420}, {28500780, -300}, {28843500, -240}, {29024940, -300},
{29367660, -240}, {29549100, -300}, {30426060, -240}, {28500960, -360}, {28843620, -300}, {29025120, -360},
{29367780, -300}, {29549280, -360}, {28833180, -60}, {28501080, -480}, {28843740, -420}, {29025240, -480},
{29367900, -420}, {29549400, -480}, {28487160, 360}, {28559520, 120}, {28831620, 180}, {29073600, 120},
{29355780, 180}, {29577600, 120}, {29879940, 180}, {30101760, 120}, {30414180, 180}, {30625920, 120},
{30938340, 180}, {31150080, 120}, {31462500, 180}, {31684320, 120}, {31986660, 180}, {32208480, 120},
{32510820, 180}, {32732640, 120}, {33045060, 180}, {33256800, 120}, {33569220, 180}, {33780960, 120},
{34093380, 180}, {34305120, 120}, {34617540, 180}, {34839360, 120}, {35131620, 180}, {35363520, 120},
{35645700, 180}, {35765280, 120},
}};

constexpr std::array<Clock, 72> kClocks{{
{0, 0, 0, 0, {}, {}},  // Africa/Abidjan
{0, 0, 180, 180, {}, {}},  // Africa/Addis_Ababa
{0, 0, 60, 60, {}, {}},  // Africa/Algiers
{0, 0, 120, 120, {}, {}},  // Africa/Blantyre
{0, 0, 120, 180, {4, 5, 5, 0}, {10, 5, 4, 1440}},  // Africa/Cairo
{0, 7, 0, 0, {}, {}},  // Africa/Casablanca
{7, 0, 60, 120, {3, 5, 0, 120}, {10, 5, 0, 180}},  // Africa/Ceuta
{7, 0, -600, -540, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Adak
{7, 0, -540, -480, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Anchorage
{7, 0, -240, -240, {}, {}},  // America/Anguilla
{7, 0, -180, -180, {}, {}},  // America/Araguaina
{7, 2, -180, -180, {}, {}},  // America/Asuncion
{9, 0, -300, -300, {}, {}},  // America/Atikokan
{9, 0, -360, -360, {}, {}},  // America/Bahia_Banderas
{9, 0, -420, -360, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Boise
{9, 0, -360, -300, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Chicago
{9, 2, -180, -180, {}, {}},  // America/Coyhaique
{11, 0, -420, -420, {}, {}},  // America/Creston
{11, 0, -300, -240, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Detroit
{11, 5, -360, -360, {}, {}},  // America/Edmonton
{16, 0, -480, -420, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Ensenada
{16, 0, -240, -180, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Glace_Bay
{16, 0, -120, -60, {3, 5, 0, -60}, {10, 5, 0, 0}},  // America/Godthab
{16, 6, -300, -240, {3, 2, 0, 0}, {11, 1, 0, 60}},  // America/Havana
{22, 0, -180, -120, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/Miquelon
{22, 0, -120, -120, {}, {}},  // America/Noronha
{22, 5, -300, -300, {}, {}},  // America/Rainy_River
{27, 0, -240, -180, {9, 1, 6, 1440}, {4, 1, 6, 1440}},  // America/Santiago
{27, 1, -120, -60, {3, 5, 0, -60}, {10, 5, 0, 0}},  // America/Scoresbysund
{28, 0, -210, -150, {3, 2, 0, 120}, {11, 1, 0, 120}},  // America/St_Johns
{28, 5, -420, -420, {}, {}},  // America/Vancouver
{33, 0, 480, 480, {}, {}},  // Antarctica/Casey
{33, 0, 420, 420, {}, {}},  // Antarctica/Davis
{33, 0, 600, 600, {}, {}},  // Antarctica/DumontDUrville
{33, 0, 600, 660, {10, 1, 0, 120}, {4, 1, 0, 180}},  // Antarctica/Macquarie
{33, 0, 300, 300, {}, {}},  // Antarctica/Mawson
{33, 0, 720, 780, {9, 5, 0, 120}, {4, 1, 0, 180}},  // Antarctica/McMurdo
{33, 0, 0, 120, {3, 5, 0, 60}, {10, 5, 0, 180}},  // Antarctica/Troll
{33, 1, 300, 300, {}, {}},  // Asia/Almaty
{34, 0, 720, 720, {}, {}},  // Asia/Anadyr
{34, 0, 240, 240, {}, {}},  // Asia/Baku
{34, 0, 120, 180, {3, 5, 0, 0}, {10, 5, 0, 0}},  // Asia/Beirut
{34, 0, 360, 360, {}, {}},  // Asia/Bishkek
{34, 0, 330, 330, {}, {}},  // Asia/Calcutta
{34, 0, 540, 540, {}, {}},  // Asia/Chita
{34, 0, 120, 180, {3, 5, 0, 180}, {10, 5, 0, 240}},  // Asia/Famagusta
{34, 29, 120, 180, {3, 4, 4, 3000}, {10, 4, 4, 3000}},  // Asia/Gaza
{63, 0, 120, 180, {3, 4, 4, 1560}, {10, 5, 0, 120}},  // Asia/Jerusalem
{63, 0, 270, 270, {}, {}},  // Asia/Kabul
{63, 0, 345, 345, {}, {}},  // Asia/Kathmandu
{63, 0, 660, 660, {}, {}},  // Asia/Magadan
{63, 0, 390, 390, {}, {}},  // Asia/Rangoon
{63, 0, 210, 210, {}, {}},  // Asia/Tehran
{63, 0, -60, 0, {3, 5, 0, 0}, {10, 5, 0, 60}},  // Atlantic/Azores
{63, 0, 0, 60, {3, 5, 0, 60}, {10, 5, 0, 120}},  // Atlantic/Canary
{63, 0, -60, -60, {}, {}},  // Atlantic/Cape_Verde
{63, 0, 570, 630, {10, 1, 0, 120}, {4, 1, 0, 180}},  // Australia/Adelaide
{63, 0, 570, 570, {}, {}},  // Australia/Darwin
{63, 0, 525, 525, {}, {}},  // Australia/Eucla
{63, 0, 630, 660, {10, 1, 0, 120}, {4, 1, 0, 120}},  // Australia/LHI
{63, 0, -360, -300, {9, 1, 6, 1320}, {4, 1, 6, 1320}},  // Chile/EasterIsland
{63, 0, 60, 0, {10, 5, 0, 120}, {3, 5, 0, 60}},  // Eire
{63, 0, -600, -600, {}, {}},  // Etc/GMT+10
{63, 0, -660, -660, {}, {}},  // Etc/GMT+11
{63, 0, -720, -720, {}, {}},  // Etc/GMT+12
{63, 0, -480, -480, {}, {}},  // Etc/GMT+8
{63, 0, -540, -540, {}, {}},  // Etc/GMT+9
{63, 0, 780, 780, {}, {}},  // Etc/GMT-13
{63, 0, 840, 840, {}, {}},  // Etc/GMT-14
{63, 0, 765, 825, {9, 5, 0, 165}, {4, 1, 0, 225}},  // NZ-CHAT
{63, 0, -570, -570, {}, {}},  // Pacific/Marquesas
{63, 0, 660, 720, {10, 1, 0, 120}, {4, 1, 0, 180}},  // Pacific/Norfolk
}};

}  // namespace

std::string_view version() noexcept { return "2026f"; }
std::string_view name_pool() noexcept { return kNamePool; }
std::span<const Name> names() noexcept { return kNames; }
std::span<const Period> periods() noexcept { return kPeriods; }
std::span<const Clock> clocks() noexcept { return kClocks; }

}  // namespace bedacht::time_zone_table
