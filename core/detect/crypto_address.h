// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// An address that money of a block chain is sent to: Base58Check with the version bytes of Bitcoin, Litecoin,
/// Dogecoin, Dash and Tron, and Bech32 or Bech32m (`bc1`, `tb1`, `ltc1`), proven by their checksums; `0x` with forty
/// hexadecimal digits (Ethereum and its kin), whose checksum in the case of the letters is optional and is not asked
/// for. Bech32 in capitals is for QR codes and is left out.
/// https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki, bip-0350, EIP-55
Detector crypto_address_detector() noexcept;

}  // namespace bedacht
