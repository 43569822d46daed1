"""Which characters are read as which Latin letters. Made by ``tests/tools/write_safety_tables.py``.

From Unicode's confusables, compatibility forms and names. Longer than a file should be: it is a table.
"""

from __future__ import annotations

from typing import Final

CODES: Final[dict[str, str]] = {
    "0": (
        "398 3b8 3d1 3f4 1dbf 2070 2080 24ea ff10 1d6af 1d6b9 1d6c9 1d6dd 1d6e9 1d6f3 1d703 1d717 1d723 1d72d "
        "1d73d 1d751 1d75d 1d767 1d777 1d78b 1d797 1d7a1 1d7b1 1d7c5 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1f100 "
        "1f101 1fbf0 "
    ),
    "1": ("b9 2081 2460 2474 2488 ff11 1d7cf 1d7d9 1d7e3 1d7ed 1d7f7 1f102 1fbf1 "),
    "10": ("2469 247d 2491 "),
    "11": ("246a 247e 2492 "),
    "12": ("246b 247f 2493 "),
    "13": ("246c 2480 2494 "),
    "14": ("246d 2481 2495 "),
    "15": ("246e 2482 2496 "),
    "16": ("246f 2483 2497 "),
    "17": ("2470 2484 2498 "),
    "18": ("2471 2485 2499 "),
    "19": ("2472 2486 249a "),
    "2": ("b2 1a7 3e8 14bf 2082 2461 2475 2489 a644 a6ef a75a ff12 1d7d0 1d7da 1d7e4 1d7ee 1d7f8 1f103 1fbf2 "),
    "20": ("2473 2487 249b "),
    "21": ("3251 "),
    "22": ("3252 "),
    "23": ("3253 "),
    "24": ("3254 "),
    "25": ("3255 "),
    "26": ("3256 "),
    "27": ("3257 "),
    "28": ("3258 "),
    "29": ("3259 "),
    "3": (
        "b3 1b7 21c 4e0 2083 2462 2476 248a 2ccc a76a ff13 118ca 16f3b 1d206 1d7d1 1d7db 1d7e5 1d7ef 1d7f9 1f104 1fbf3 "
    ),
    "30": ("325a "),
    "31": ("325b "),
    "32": ("325c "),
    "33": ("325d "),
    "34": ("325e "),
    "35": ("325f "),
    "36": ("32b1 "),
    "37": ("32b2 "),
    "38": ("32b3 "),
    "39": ("32b4 "),
    "4": ("13ce 2074 2084 2463 2477 248b ff14 118af 1d7d2 1d7dc 1d7e6 1d7f0 1d7fa 1f105 1fbf4 "),
    "40": ("32b5 "),
    "41": ("32b6 "),
    "42": ("32b7 "),
    "43": ("32b8 "),
    "44": ("32b9 "),
    "45": ("32ba "),
    "46": ("32bb "),
    "47": ("32bc "),
    "48": ("32bd "),
    "49": ("32be "),
    "5": ("1bc 2075 2085 2464 2478 248c ff15 118bb 1d7d3 1d7dd 1d7e7 1d7f1 1d7fb 1f106 1fbf5 "),
    "50": ("32bf "),
    "6": ("13ee 2076 2086 2465 2479 248d 2cd2 ff16 118d5 1d7d4 1d7de 1d7e8 1d7f2 1d7fc 1f107 1fbf6 "),
    "7": ("2077 2087 2466 247a 248e ff17 104d2 118c6 1d212 1d7d5 1d7df 1d7e9 1d7f3 1d7fd 1f108 1fbf7 "),
    "8": ("222 223 9ea a6a 2078 2088 2467 247b 248f ff18 1031a 1d7d6 1d7e0 1d7ea 1d7f4 1d7fe 1f109 1fbf8 "),
    "9": (
        "9ed a67 b68 d6d 2079 2089 2468 247c 2490 2cca a76e ff19 118ac 118cc 118d6 1d7d7 1d7e1 1d7eb 1d7f5 "
        "1d7ff 1f10a 1fbf9 "
    ),
    "a": (
        "aa c0 c1 c2 c3 c4 c5 e0 e1 e2 e3 e4 e5 100 101 102 103 104 105 1cd 1ce 1de 1df 1e0 1e1 1fa 1fb 200 "
        "201 202 203 226 227 23a 250 251 386 391 3ac 3b1 410 430 4d0 4d1 4d2 4d3 13aa 15c5 1d00 1d2c 1d43 "
        "1d44 1d8f 1e00 1e01 1e9a 1ea0 1ea1 1ea2 1ea3 1ea4 1ea5 1ea6 1ea7 1ea8 1ea9 1eaa 1eab 1eac 1ead 1eae "
        "1eaf 1eb0 1eb1 1eb2 1eb3 1eb4 1eb5 1eb6 1eb7 1f00 1f01 1f02 1f03 1f04 1f05 1f06 1f07 1f08 1f09 1f0a "
        "1f0b 1f0c 1f0d 1f0e 1f0f 1f70 1f71 1f80 1f81 1f82 1f83 1f84 1f85 1f86 1f87 1f88 1f89 1f8a 1f8b 1f8c "
        "1f8d 1f8e 1f8f 1fb0 1fb1 1fb2 1fb3 1fb4 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 2090 212b 2206 237a 249c "
        "24b6 24d0 2c65 2c6f a4ee ff21 ff41 102a0 16f40 1d400 1d41a 1d434 1d44e 1d468 1d482 1d49c 1d4b6 1d4d0 "
        "1d4ea 1d504 1d51e 1d538 1d552 1d56c 1d586 1d5a0 1d5ba 1d5d4 1d5ee 1d608 1d622 1d63c 1d656 1d670 "
        "1d68a 1d6a8 1d6c2 1d6e2 1d6fc 1d71c 1d736 1d756 1d770 1d790 1d7aa 1f110 1f130 1f150 1f170 1f1e6 "
    ),
    "aa": ("a732 a733 "),
    "ab": ("1f18e "),
    "ae": ("c6 e6 1e2 1e3 1fc 1fd 4d4 4d5 1d2d 10783 "),
    "ao": ("a734 a735 "),
    "ar": ("1f707 "),
    "au": ("3373 a736 a737 "),
    "av": ("a738 a739 a73a a73b "),
    "ay": ("a73c a73d "),
    "b": (
        "180 181 184 243 253 299 392 3b2 3d0 411 412 42a 42b 42c 431 432 44a 44b 44c 4f8 4f9 e3f 13cf 13f4 "
        "1472 15af 15f7 1d2e 1d47 1d5d 1d66 1d6c 1d80 1e02 1e03 1e04 1e05 1e06 1e07 20bf 212c 249d 24b7 24d1 "
        "a4d0 a69c a69d a796 a797 a7b4 ff22 ff42 10282 102a1 10301 10785 1d401 1d41b 1d435 1d44f 1d469 1d483 "
        "1d4b7 1d4d1 1d4eb 1d505 1d51f 1d539 1d553 1d56d 1d587 1d5a1 1d5bb 1d5d5 1d5ef 1d609 1d623 1d63d "
        "1d657 1d671 1d68b 1d6a9 1d6c3 1d6e3 1d6fd 1d71d 1d737 1d757 1d771 1d791 1d7ab 1f111 1f131 1f151 "
        "1f171 1f1e7 "
    ),
    "bar": ("3374 "),
    "bq": ("33c3 "),
    "c": (
        "a2 a9 c7 e7 106 107 108 109 10a 10b 10c 10d 186 187 188 23b 23c 254 255 3c2 3f2 421 441 13df 1d04 "
        "1d53 1d9c 1d9d 1e08 1e09 20b5 2102 212d 216d 217d 2184 249e 24b8 24d2 2ca4 2ca5 a4da a73e a73f a792 "
        "a793 a794 a7c4 a7f2 abaf ff23 ff43 ffe0 102a2 10302 10415 1043d 1051c 118e9 118f2 1d402 1d41c 1d436 "
        "1d450 1d46a 1d484 1d49e 1d4b8 1d4d2 1d4ec 1d520 1d554 1d56e 1d588 1d5a2 1d5bc 1d5d6 1d5f0 1d60a "
        "1d624 1d63e 1d658 1d672 1d68c 1d6d3 1d70d 1d747 1d781 1d7bb 1df1d 1f112 1f12b 1f132 1f152 1f172 "
        "1f1e8 1f74c "
    ),
    "cal": ("3388 "),
    "cc": ("33c4 "),
    "cd": ("33c5 1f12d "),
    "cl": ("1f191 "),
    "cm": ("339d "),
    "cm2": ("33a0 "),
    "cm3": ("33a4 "),
    "co": ("33c7 "),
    "d": (
        "d0 f0 10e 10f 110 111 18a 18b 18c 221 256 257 394 3b4 414 434 501 13a0 13e7 146f 15de 15ea 1d05 1d30 "
        "1d48 1d5f 1d6d 1d81 1d91 1d9e 1e0a 1e0b 1e0c 1e0d 1e0e 1e0f 1e10 1e11 1e12 1e13 2145 2146 216e 217e "
        "2202 249f 24b9 24d3 a4d2 a4d3 a7c7 a7c8 ff24 ff44 1078b 1078c 1078d 1d403 1d41d 1d437 1d451 1d46b "
        "1d485 1d49f 1d4b9 1d4d3 1d4ed 1d507 1d521 1d53b 1d555 1d56f 1d589 1d5a3 1d5bd 1d5d7 1d5f1 1d60b "
        "1d625 1d63f 1d659 1d673 1d68d 1d6ab 1d6c5 1d6db 1d6e5 1d6ff 1d715 1d71f 1d739 1d74f 1d759 1d773 "
        "1d789 1d793 1d7ad 1d7c3 1f113 1f133 1f153 1f173 1f1a5 1f1e9 "
    ),
    "da": ("3372 "),
    "db": ("33c8 "),
    "dj": ("1f190 "),
    "dl": ("3397 "),
    "dm": ("3377 "),
    "dm2": ("3378 "),
    "dm3": ("3379 "),
    "dz": ("1c4 1c5 1c6 1f1 1f2 1f3 2a3 "),
    "e": (
        "c8 c9 ca cb e8 e9 ea eb 112 113 114 115 116 117 118 119 11a 11b 18e 190 1dd 204 205 206 207 228 229 "
        "246 247 258 25b 25c 25d 25e 29a 388 395 39e 3ad 3b5 3be 3f5 400 401 415 417 42d 435 437 44d 450 451 "
        "4bd 4d6 4d7 4d8 4d9 4da 4db 4de 4df 4ec 4ed 13ac 1d07 1d08 1d31 1d49 1d92 1d93 1d94 1e14 1e15 1e16 "
        "1e17 1e18 1e19 1e1a 1e1b 1e1c 1e1d 1eb8 1eb9 1eba 1ebb 1ebc 1ebd 1ebe 1ebf 1ec0 1ec1 1ec2 1ec3 1ec4 "
        "1ec5 1ec6 1ec7 1f10 1f11 1f12 1f13 1f14 1f15 1f18 1f19 1f1a 1f1b 1f1c 1f1d 1f72 1f73 1fc8 1fc9 2091 "
        "20ac 212e 212f 2130 2140 2147 2211 22ff 24a0 24ba 24d4 2c78 2c7b 2d39 a4f0 a7ab ab32 ab34 ff25 ff45 "
        "10286 118a6 118ae 1d404 1d41e 1d438 1d452 1d46c 1d486 1d4d4 1d4ee 1d508 1d522 1d53c 1d556 1d570 "
        "1d58a 1d5a4 1d5be 1d5d8 1d5f2 1d60c 1d626 1d640 1d65a 1d674 1d68e 1d6ac 1d6b5 1d6c6 1d6cf 1d6dc "
        "1d6e6 1d6ef 1d700 1d709 1d716 1d720 1d729 1d73a 1d743 1d750 1d75a 1d763 1d774 1d77d 1d78a 1d794 "
        "1d79d 1d7ae 1d7b7 1d7c4 1f114 1f134 1f154 1f174 1f1ea "
    ),
    "erg": ("32cd "),
    "ev": ("32ce "),
    "f": (
        "191 192 3dc 492 493 584 15b4 1d6e 1d82 1da0 1e1e 1e1f 1e9d 2131 24a1 24bb 24d5 a4dd a730 a798 a799 "
        "a7f3 ab35 ff26 ff46 10287 102a5 10525 118a2 118c2 1d213 1d405 1d41f 1d439 1d453 1d46d 1d487 1d4bb "
        "1d4d5 1d4ef 1d509 1d523 1d53d 1d557 1d571 1d58b 1d5a5 1d5bf 1d5d9 1d5f3 1d60d 1d627 1d641 1d65b "
        "1d675 1d68f 1d7ca 1f115 1f135 1f155 1f175 1f1eb "
    ),
    "fax": ("213b "),
    "ff": ("fb00 "),
    "ffi": ("fb03 "),
    "ffl": ("fb04 "),
    "fi": ("fb01 "),
    "fl": ("fb02 "),
    "fm": ("3399 "),
    "g": (
        "11c 11d 11e 11f 120 121 122 123 182 183 18d 193 1e4 1e5 1e6 1e7 1f4 1f5 260 261 262 29b 50c 581 13c0 "
        "13f3 1d33 1d4d 1d77 1d83 1e20 1e21 20b2 210a 24a2 24bc 24d6 a4d6 a7a0 a7a1 a7ac ab36 ff27 ff47 10793 "
        "1d406 1d420 1d43a 1d454 1d46e 1d488 1d4a2 1d4d6 1d4f0 1d50a 1d524 1d53e 1d558 1d572 1d58c 1d5a6 "
        "1d5c0 1d5da 1d5f4 1d60e 1d628 1d642 1d65c 1d676 1d690 1df01 1df02 1f116 1f136 1f156 1f176 1f1ec "
    ),
    "gal": ("33ff "),
    "gb": ("3387 "),
    "ghz": ("3393 "),
    "gpa": ("33ac "),
    "gy": ("33c9 "),
    "h": (
        "124 125 126 127 21e 21f 265 266 29c 2ae 2af 2b0 2b1 402 40b 41d 43d 452 45b 4a2 4a3 4ba 4bb 570 13bb "
        "13c2 157c 1d34 1d78 1e22 1e23 1e24 1e25 1e26 1e27 1e28 1e29 1e2a 1e2b 1e96 2095 210b 210c 210d 210e "
        "210f 24a3 24bd 24d7 2c67 2c68 2c8e a4e7 a78d a795 a7aa a7f8 ff28 ff48 102cf 10795 1d407 1d421 1d43b "
        "1d46f 1d489 1d4bd 1d4d7 1d4f1 1d525 1d559 1d573 1d58d 1d5a7 1d5c1 1d5db 1d5f5 1d60f 1d629 1d643 "
        "1d65d 1d677 1d691 1f117 1f137 1f157 1f177 1f1ed "
    ),
    "ha": ("33ca "),
    "hg": ("32cc "),
    "hp": ("33cb "),
    "hpa": ("3371 "),
    "hv": ("1f14a "),
    "hz": ("3390 "),
    "i": (
        "a1 a6 cc cd ce cf ec ed ee ef 128 129 12a 12b 12c 12d 12e 12f 130 131 197 1cf 1d0 208 209 20a 20b "
        "268 269 26a 2db 37a 38a 390 399 3aa 3af 3b9 3ca 406 407 456 457 4cf 13a5 1d09 1d35 1d62 1d96 1da4 "
        "1e2c 1e2d 1e2e 1e2f 1ec8 1ec9 1eca 1ecb 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 1f38 1f39 1f3a 1f3b "
        "1f3c 1f3d 1f3e 1f3f 1f76 1f77 1fbe 1fd0 1fd1 1fd2 1fd3 1fd6 1fd7 1fd8 1fd9 1fda 1fdb 2071 2110 2111 "
        "2139 2148 2160 2170 2373 24a4 24be 24d8 a647 a7ae ab75 ff29 ff49 ffe4 118c3 1d408 1d422 1d43c 1d456 "
        "1d470 1d48a 1d4be 1d4d8 1d4f2 1d526 1d540 1d55a 1d574 1d58e 1d5a8 1d5c2 1d5dc 1d5f6 1d610 1d62a "
        "1d644 1d65e 1d678 1d692 1d6a4 1d6b0 1d6ca 1d6ea 1d704 1d724 1d73e 1d75e 1d778 1d798 1d7b2 1df1a "
        "1f118 1f138 1f158 1f178 1f1ee "
    ),
    "ii": ("2161 2171 "),
    "iii": ("2162 2172 "),
    "ij": ("132 133 "),
    "in": ("33cc "),
    "iu": ("337a "),
    "iv": ("2163 2173 "),
    "ix": ("2168 2178 "),
    "j": (
        "134 135 1f0 248 249 27e 29d 2b2 37f 3f3 408 458 13ab 148d 1d0a 1d36 1da8 2149 24a5 24bf 24d9 2c7c "
        "a4d9 a7b2 ff2a ff4a 107a9 1d409 1d423 1d43d 1d457 1d471 1d48b 1d4a5 1d4bf 1d4d9 1d4f3 1d50d 1d527 "
        "1d541 1d55b 1d575 1d58f 1d5a9 1d5c3 1d5dd 1d5f7 1d611 1d62b 1d645 1d65f 1d679 1d693 1f119 1f139 "
        "1f159 1f179 1f1ef "
    ),
    "k": (
        "136 137 138 198 199 1e8 1e9 29e 39a 3ba 3f0 40c 41a 43a 45c 49a 49b 49c 49d 13e6 16d5 1d0b 1d37 1d4f "
        "1d84 1e30 1e31 1e32 1e33 1e34 1e35 2096 20ad 212a 24a6 24c0 24da 2c69 2c6a 2c94 a4d7 a4d8 a740 a741 "
        "a742 a743 a744 a745 a7a2 a7a3 a7b0 ff2b ff4b 10518 1d40a 1d424 1d43e 1d458 1d472 1d48c 1d4a6 1d4c0 "
        "1d4da 1d4f4 1d50e 1d528 1d542 1d55c 1d576 1d590 1d5aa 1d5c4 1d5de 1d5f8 1d612 1d62c 1d646 1d660 "
        "1d67a 1d694 1d6b1 1d6cb 1d6de 1d6eb 1d705 1d718 1d725 1d73f 1d752 1d75f 1d779 1d78c 1d799 1d7b3 "
        "1d7c6 1df03 1df10 1f11a 1f13a 1f15a 1f17a 1f1f0 "
    ),
    "ka": ("3384 "),
    "kb": ("3385 "),
    "kcal": ("3389 "),
    "kg": ("338f "),
    "khz": ("3391 "),
    "kk": ("33cd "),
    "kl": ("3398 "),
    "km": ("339e 33ce "),
    "km2": ("33a2 "),
    "km3": ("33a6 "),
    "kpa": ("33aa "),
    "kt": ("33cf "),
    "kv": ("33b8 "),
    "kw": ("33be 33c0 "),
    "l": (
        "a3 139 13a 13b 13c 13d 13e 13f 140 141 142 196 19a 1c0 234 23d 26b 26c 26d 29f 2e1 39b 3bb 41b 43b "
        "4c0 6f1 13de 14aa 16c1 1d0c 1d38 1d85 1da9 1daa 1e36 1e37 1e38 1e39 1e3a 1e3b 1e3c 1e3d 2097 2112 "
        "2113 216c 217c 2223 23fd 24a7 24c1 24db 2c60 2c61 2c62 2c92 2cd0 2d4f a4e1 a4f2 a748 a749 a780 a781 "
        "a78e a7ad ab37 ab38 ab39 ab5d ab5e ff2c ff4c ffe1 ffe8 1028a 10309 10320 1041b 10526 1079b 1079d "
        "118a3 118b2 16f16 16f28 1d22a 1d40b 1d425 1d43f 1d459 1d473 1d48d 1d4c1 1d4db 1d4f5 1d50f 1d529 "
        "1d543 1d55d 1d577 1d591 1d5ab 1d5c5 1d5df 1d5f9 1d613 1d62d 1d647 1d661 1d67b 1d695 1d6b2 1d6cc "
        "1d6ec 1d706 1d726 1d740 1d760 1d77a 1d79a 1d7b4 1df04 1df11 1df13 1f11b 1f13b 1f15b 1f17b 1f1f1 "
    ),
    "lj": ("1c7 1c8 1c9 "),
    "ll": ("1c1 2225 "),
    "lm": ("33d0 "),
    "ln": ("33d1 "),
    "log": ("33d2 "),
    "ls": ("2aa "),
    "lt": ("20b6 "),
    "ltd": ("32cf "),
    "lx": ("33d3 "),
    "lz": ("2ab "),
    "m": (
        "19c 26f 270 271 39c 3bc 3fa 41c 43c 13b7 15f0 16d6 1d0d 1d1f 1d39 1d50 1d6f 1d86 1dac 1e3e 1e3f 1e40 "
        "1e41 1e42 1e43 2098 2133 216f 217f 24a8 24c2 24dc 2c6e 2c98 a4df a7fa ab3a ff2d ff4d 102b0 10311 "
        "1d40c 1d426 1d440 1d45a 1d474 1d48e 1d4c2 1d4dc 1d4f6 1d510 1d52a 1d544 1d55e 1d578 1d592 1d5ac "
        "1d5c6 1d5e0 1d5fa 1d614 1d62e 1d648 1d662 1d67c 1d696 1d6b3 1d6cd 1d6ed 1d707 1d727 1d741 1d761 "
        "1d77b 1d79b 1d7b5 1f11c 1f13c 1f15c 1f17c 1f1f2 "
    ),
    "m2": ("33a1 "),
    "m3": ("33a5 "),
    "ma": ("3382 3383 "),
    "mb": ("3386 33d4 1f76b "),
    "mc": ("1f16a "),
    "md": ("1f16b "),
    "mf": ("338c "),
    "mg": ("338d 338e "),
    "mhz": ("3392 "),
    "mil": ("33d5 "),
    "ml": ("3395 3396 "),
    "mm": ("339b 339c "),
    "mm2": ("339f "),
    "mm3": ("33a3 "),
    "mol": ("33d6 "),
    "mpa": ("33ab "),
    "mr": ("1f16c "),
    "ms": ("33b2 33b3 "),
    "mv": ("33b6 33b7 33b9 1f14b "),
    "mw": ("33bc 33bd 33bf 33c1 "),
    "n": (
        "d1 f1 143 144 145 146 147 148 14a 14b 19d 19e 1f8 1f9 220 235 272 273 274 389 397 3a0 3ae 3b7 3c0 "
        "3d6 40d 418 419 41f 438 439 43f 45d 4e2 4e3 4e4 4e5 578 57c 1d0e 1d3a 1d51 1d70 1d87 1dae 1daf 1e44 "
        "1e45 1e46 1e47 1e48 1e49 1e4a 1e4b 1f20 1f21 1f22 1f23 1f24 1f25 1f26 1f27 1f28 1f29 1f2a 1f2b 1f2c "
        "1f2d 1f2e 1f2f 1f74 1f75 1f90 1f91 1f92 1f93 1f94 1f95 1f96 1f97 1f98 1f99 1f9a 1f9b 1f9c 1f9d 1f9e "
        "1f9f 1fc2 1fc3 1fc4 1fc6 1fc7 1fca 1fcb 1fcc 207f 2099 20a6 2115 213c 213f 2229 24a9 24c3 24dd 2c9a "
        "a4e0 a790 a791 a7a4 a7a5 ab3b ff2e ff4e 10513 1d40d 1d427 1d441 1d45b 1d475 1d48f 1d4a9 1d4c3 1d4dd "
        "1d4f7 1d511 1d52b 1d55f 1d579 1d593 1d5ad 1d5c7 1d5e1 1d5fb 1d615 1d62f 1d649 1d663 1d67d 1d697 "
        "1d6ae 1d6b7 1d6c8 1d6d1 1d6e1 1d6e8 1d6f1 1d702 1d70b 1d71b 1d722 1d72b 1d73c 1d745 1d755 1d75c "
        "1d765 1d776 1d77f 1d78f 1d796 1d79f 1d7b0 1d7b9 1d7c9 1f11d 1f13d 1f15d 1f17d 1f1f3 "
    ),
    "na": ("3381 "),
    "nf": ("338b "),
    "nj": ("1ca 1cb 1cc "),
    "nm": ("339a "),
    "no": ("2116 "),
    "ns": ("33b1 "),
    "nv": ("33b5 "),
    "nw": ("33bb "),
    "o": (
        "ba d2 d3 d4 d5 d6 d8 f2 f3 f4 f5 f6 f8 14c 14d 14e 14f 150 151 19f 1a0 1a1 1d1 1d2 1ea 1eb 1ec 1ed "
        "1fe 1ff 20c 20d 20e 20f 22a 22b 22c 22d 22e 22f 230 231 38c 39f 3a6 3bf 3c6 3cc 3d5 41e 424 42e 43e "
        "444 44e 4e6 4e7 4e8 4e9 4ea 4eb 555 585 665 6f5 966 9e6 a66 ae6 b20 b66 be6 c66 ce6 d20 d66 e50 ed0 "
        "101d 1040 10ff 12d0 1d0f 1d10 1d11 1d12 1d13 1d3c 1d52 1d60 1d69 1d97 1e4c 1e4d 1e4e 1e4f 1e50 1e51 "
        "1e52 1e53 1ecc 1ecd 1ece 1ecf 1ed0 1ed1 1ed2 1ed3 1ed4 1ed5 1ed6 1ed7 1ed8 1ed9 1eda 1edb 1edc 1edd "
        "1ede 1edf 1ee0 1ee1 1ee2 1ee3 1f40 1f41 1f42 1f43 1f44 1f45 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f78 1f79 "
        "1ff8 1ff9 2092 2134 2205 24aa 24c4 24de 2b55 2c7a 2c9e 2c9f 2d54 3007 a4f3 a74a a74b a74c a74d ab3d "
        "ab3f ff2f ff4f 10292 102ab 10404 1042c 104c2 104ea 10516 107a2 114d0 118b5 118c8 118d7 118e0 1d40e "
        "1d428 1d442 1d45c 1d476 1d490 1d4aa 1d4de 1d4f8 1d512 1d52c 1d546 1d560 1d57a 1d594 1d5ae 1d5c8 "
        "1d5e2 1d5fc 1d616 1d630 1d64a 1d664 1d67e 1d698 1d6b6 1d6bd 1d6d0 1d6d7 1d6df 1d6f0 1d6f7 1d70a "
        "1d711 1d719 1d72a 1d731 1d744 1d74b 1d753 1d764 1d76b 1d77e 1d785 1d78d 1d79e 1d7a5 1d7b8 1d7bf "
        "1d7c7 1df1b 1f11e 1f13e 1f15e 1f17e 1f1f4 "
    ),
    "oe": ("152 153 a7f9 "),
    "oo": ("221e a698 a699 a74e a74f "),
    "ov": ("3375 "),
    "p": (
        "de fe 1a4 1a5 3a1 3c1 3f1 420 440 13e2 146d 1d18 1d3e 1d56 1d68 1d71 1d7d 1d88 1e54 1e55 1e56 1e57 "
        "1fe4 1fe5 1fec 209a 20bd 2119 2374 24ab 24c5 24df 2c63 2ca2 2ca3 a4d1 a750 a751 a752 a753 a754 a755 "
        "ff30 ff50 10295 1d40f 1d429 1d443 1d45d 1d477 1d491 1d4ab 1d4c5 1d4df 1d4f9 1d513 1d52d 1d561 1d57b "
        "1d595 1d5af 1d5c9 1d5e3 1d5fd 1d617 1d631 1d64b 1d665 1d67f 1d699 1d6b8 1d6d2 1d6e0 1d6f2 1d70c "
        "1d71a 1d72c 1d746 1d754 1d766 1d780 1d78e 1d7a0 1d7ba 1d7c8 1f11f 1f13f 1f15f 1f17f 1f18a 1f1f5 "
    ),
    "pa": ("3380 33a9 "),
    "pc": ("3376 "),
    "pf": ("338a "),
    "ph": ("33d7 "),
    "ppm": ("33d9 "),
    "ppv": ("1f14e "),
    "pr": ("33da "),
    "ps": ("33b0 "),
    "pte": ("3250 "),
    "pv": ("33b4 "),
    "pw": ("33ba "),
    "q": (
        "24b 2a0 51b 563 566 211a 24ac 24c6 24e0 2d55 a756 a757 a758 a759 a7af a7f4 ff31 ff51 107a5 1d410 "
        "1d42a 1d444 1d45e 1d478 1d492 1d4ac 1d4c6 1d4e0 1d4fa 1d514 1d52e 1d562 1d57c 1d596 1d5b0 1d5ca "
        "1d5e4 1d5fe 1d618 1d632 1d64c 1d666 1d680 1d69a 1f120 1f140 1f160 1f180 1f1f6 "
    ),
    "qe": ("1f700 "),
    "r": (
        "ae 154 155 156 157 158 159 1a6 210 211 212 213 24c 24d 279 27a 27b 27c 27d 27f 280 281 2b3 2b6 403 "
        "413 42f 433 44f 453 13a1 13d2 1587 1d19 1d1a 1d26 1d3f 1d63 1d72 1d73 1d89 1e58 1e59 1e5a 1e5b 1e5c "
        "1e5d 1e5e 1e5f 211b 211c 211d 24ad 24c7 24e1 2c64 2c79 2c85 a4e3 a7a6 a7a7 ab46 ab47 ab48 ab49 ab4b "
        "ab4c ab68 ab81 ff32 ff52 104b4 107a8 16f35 1d216 1d411 1d42b 1d445 1d45f 1d479 1d493 1d4c7 1d4e1 "
        "1d4fb 1d52f 1d563 1d57d 1d597 1d5b1 1d5cb 1d5e5 1d5ff 1d619 1d633 1d64d 1d667 1d681 1d69b 1df08 "
        "1df15 1df16 1f121 1f12c 1f141 1f161 1f181 1f1f7 "
    ),
    "rad": ("33ad "),
    "rn": ("11700 118e3 "),
    "rs": ("20a8 "),
    "s": (
        "a7 15a 15b 15c 15d 15e 15f 160 161 17f 1bd 218 219 23f 282 2e2 3a3 3c3 3f9 405 455 54f 13d5 13da "
        "1d74 1d8a 1db3 1e60 1e61 1e62 1e63 1e64 1e65 1e66 1e67 1e68 1e69 1e9b 209b 20b4 24ae 24c8 24e2 2c7e "
        "a4e2 a731 a7a8 a7a9 a7c5 a7c9 a7ca abaa ff33 ff53 10296 10420 10448 107ba 118c1 16f3a 1d412 1d42c "
        "1d446 1d460 1d47a 1d494 1d4ae 1d4c8 1d4e2 1d4fc 1d516 1d530 1d54a 1d564 1d57e 1d598 1d5b2 1d5cc "
        "1d5e6 1d600 1d61a 1d634 1d64e 1d668 1d682 1d69c 1d6ba 1d6d4 1d6f4 1d70e 1d72e 1d748 1d768 1d782 "
        "1d7a2 1d7bc 1df1e 1f122 1f142 1f162 1f182 1f1f8 "
    ),
    "sd": ("1f14c "),
    "sm": ("2120 "),
    "sr": ("33db "),
    "ss": ("df 1e9e 1f14d "),
    "sss": ("1f75c "),
    "st": ("fb05 fb06 "),
    "sv": ("33dc "),
    "t": (
        "162 163 164 165 166 167 1ab 1ac 1ad 1ae 21a 21b 236 23e 287 288 3a4 3c4 422 442 13a2 1d1b 1d40 1d57 "
        "1d75 1db5 1e6a 1e6b 1e6c 1e6d 1e6e 1e6f 1e70 1e71 1e97 2020 2021 209c 20ae 22a4 24af 24c9 24e3 27d9 "
        "2c66 2ca6 a4d4 a7b1 ff34 ff54 10297 102b1 10315 107af 118bc 16f0a 1d413 1d42d 1d447 1d461 1d47b "
        "1d495 1d4af 1d4c9 1d4e3 1d4fd 1d517 1d531 1d54b 1d565 1d57f 1d599 1d5b3 1d5cd 1d5e7 1d601 1d61b "
        "1d635 1d64f 1d669 1d683 1d69d 1d6bb 1d6d5 1d6f5 1d70f 1d72f 1d749 1d769 1d783 1d7a3 1d7bd 1df09 "
        "1df0d 1f123 1f143 1f163 1f183 1f1f9 1f768 "
    ),
    "t3": ("a728 "),
    "tel": ("2121 "),
    "tf": ("a777 "),
    "thz": ("3394 "),
    "tm": ("2122 "),
    "ts": ("2a6 "),
    "u": (
        "b5 d9 da db dc f9 fa fb fc 168 169 16a 16b 16c 16d 16e 16f 170 171 172 173 1af 1b0 1d3 1d4 1d5 1d6 "
        "1d7 1d8 1d9 1da 1db 1dc 214 215 216 217 38e 3a5 3ab 3b0 3c5 3cb 3cd 3d2 3d3 3d4 40f 426 446 45f 54d "
        "57d 1200 144c 1d1c 1d1d 1d41 1d58 1d64 1d99 1e72 1e73 1e74 1e75 1e76 1e77 1e78 1e79 1e7a 1e7b 1ee4 "
        "1ee5 1ee6 1ee7 1ee8 1ee9 1eea 1eeb 1eec 1eed 1eee 1eef 1ef0 1ef1 1f50 1f51 1f52 1f53 1f54 1f55 1f56 "
        "1f57 1f59 1f5b 1f5d 1f5f 1f7a 1f7b 1fe0 1fe1 1fe2 1fe3 1fe6 1fe7 1fe8 1fe9 1fea 1feb 222a 22c3 24b0 "
        "24ca 24e4 a4f4 a79f a7b8 a7b9 ab4e ab52 ab5f ff35 ff55 104ce 104f6 118b8 118d8 16f42 1d414 1d42e "
        "1d448 1d462 1d47c 1d496 1d4b0 1d4ca 1d4e4 1d4fe 1d518 1d532 1d54c 1d566 1d580 1d59a 1d5b4 1d5ce "
        "1d5e8 1d602 1d61c 1d636 1d650 1d66a 1d684 1d69e 1d6bc 1d6d6 1d6f6 1d710 1d730 1d74a 1d76a 1d784 "
        "1d7a4 1d7be 1f124 1f144 1f164 1f184 1f1fa "
    ),
    "ue": ("1d6b "),
    "uo": ("ab63 "),
    "v": (
        "1b2 245 28b 28c 39d 3bd 474 475 6f7 13d9 142f 1d20 1d5b 1d65 1d8c 1db9 1e7c 1e7d 1e7e 1e7f 2164 2174 "
        "221a 2228 22c1 24b1 24cb 24e5 2c71 2c74 2c7d 2d38 a4e6 a6df a75e a75f aba9 ff36 ff56 1051d 107b0 "
        "11706 118a0 118c0 16f08 1d20d 1d415 1d42f 1d449 1d463 1d47d 1d497 1d4b1 1d4cb 1d4e5 1d4ff 1d519 "
        "1d533 1d54d 1d567 1d581 1d59b 1d5b5 1d5cf 1d5e9 1d603 1d61d 1d637 1d651 1d66b 1d685 1d69f 1d6b4 "
        "1d6ce 1d6ee 1d708 1d728 1d742 1d762 1d77c 1d79c 1d7b6 1f125 1f145 1f165 1f185 1f1fb "
    ),
    "vb": ("1f76c "),
    "vi": ("2165 2175 "),
    "vii": ("2166 2176 "),
    "viii": ("2167 2177 "),
    "w": (
        "174 175 28d 2b7 38f 3a9 3c9 3ce 428 429 448 449 461 51c 51d 561 13b3 13d4 1d21 1d42 1e80 1e81 1e82 "
        "1e83 1e84 1e85 1e86 1e87 1e88 1e89 1e98 1f60 1f61 1f62 1f63 1f64 1f65 1f66 1f67 1f68 1f69 1f6a 1f6b "
        "1f6c 1f6d 1f6e 1f6f 1f7c 1f7d 1fa0 1fa1 1fa2 1fa3 1fa4 1fa5 1fa6 1fa7 1fa8 1fa9 1faa 1fab 1fac 1fad "
        "1fae 1faf 1ff2 1ff3 1ff4 1ff6 1ff7 1ffa 1ffb 1ffc 20a9 2126 24b2 24cc 24e6 2c72 2c73 a4ea ab83 ff37 "
        "ff57 ffe6 1170a 1170e 1170f 118e6 118ef 1d416 1d430 1d44a 1d464 1d47e 1d498 1d4b2 1d4cc 1d4e6 1d500 "
        "1d51a 1d534 1d54e 1d568 1d582 1d59c 1d5b6 1d5d0 1d5ea 1d604 1d61e 1d638 1d652 1d66c 1d686 1d6a0 "
        "1d6c0 1d6da 1d6fa 1d714 1d734 1d74e 1d76e 1d788 1d7a8 1d7c2 1f126 1f146 1f166 1f186 1f1fc "
    ),
    "wb": ("33dd "),
    "wc": ("1f14f "),
    "wz": ("1f12e "),
    "x": (
        "d7 2e3 3a7 3c7 425 445 1541 157d 166d 16b7 1d61 1d6a 1d8d 1e8a 1e8b 1e8c 1e8d 2093 2169 2179 24b3 "
        "24cd 24e7 2573 274c 292b 292c 2a2f 2cac 2d5d a4eb a7b3 ab56 ab57 ab58 ab59 ff38 ff58 10290 102b4 "
        "10317 10322 10527 118ec 1d417 1d431 1d44b 1d465 1d47f 1d499 1d4b3 1d4cd 1d4e7 1d501 1d51b 1d535 "
        "1d54f 1d569 1d583 1d59d 1d5b7 1d5d1 1d5eb 1d605 1d61f 1d639 1d653 1d66d 1d687 1d6a1 1d6be 1d6d8 "
        "1d6f8 1d712 1d732 1d74c 1d76c 1d786 1d7a6 1d7c0 1f127 1f147 1f167 1f187 1f1fd "
    ),
    "xi": ("216a 217a "),
    "xii": ("216b 217b "),
    "y": (
        "a5 dd fd ff 176 177 178 1b3 1b4 232 233 24e 24f 263 28e 28f 2b8 393 3a8 3b3 3c8 40e 423 427 443 447 "
        "45e 4ae 4af 4b0 4b1 4ee 4ef 4f0 4f1 4f2 4f3 4f4 4f5 10e7 13a9 13bd 1d5e 1d67 1e8e 1e8f 1e99 1ef2 "
        "1ef3 1ef4 1ef5 1ef6 1ef7 1ef8 1ef9 1efe 1eff 213d 213e 24b4 24ce 24e8 2ca8 a4ec ab5a ff39 ff59 ffe5 "
        "102b2 118a4 118dc 16f43 1d418 1d432 1d44c 1d466 1d480 1d49a 1d4b4 1d4ce 1d4e8 1d502 1d51c 1d536 "
        "1d550 1d56a 1d584 1d59e 1d5b8 1d5d2 1d5ec 1d606 1d620 1d63a 1d654 1d66e 1d688 1d6a2 1d6aa 1d6bf "
        "1d6c4 1d6d9 1d6e4 1d6f9 1d6fe 1d713 1d71e 1d733 1d738 1d74d 1d758 1d76d 1d772 1d787 1d792 1d7a7 "
        "1d7ac 1d7c1 1df06 1f128 1f148 1f168 1f188 1f1fe "
    ),
    "z": (
        "179 17a 17b 17c 17d 17e 1b5 1b6 224 225 240 290 291 396 3b6 13c3 1d22 1d76 1d8e 1dbb 1dbc 1dbd 1e90 "
        "1e91 1e92 1e93 1e94 1e95 2124 2128 24b5 24cf 24e9 2c6b 2c6c 2c7f a4dc a7c6 ab93 ff3a ff5a 102f5 "
        "118a9 118c4 118e5 1d419 1d433 1d44d 1d467 1d481 1d49b 1d4b5 1d4cf 1d4e9 1d503 1d537 1d56b 1d585 "
        "1d59f 1d5b9 1d5d3 1d5ed 1d607 1d621 1d63b 1d655 1d66f 1d689 1d6a3 1d6ad 1d6c7 1d6e7 1d701 1d721 "
        "1d73b 1d75b 1d775 1d795 1d7af 1f129 1f149 1f169 1f189 1f1ff "
    ),
}
"""For each reading the code points, in hexadecimal, that are read so."""
