package org.mlsyscatalog.listing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupedAuthorsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					# learningsys-2017, lines 4, 16, 22, 30 and 34
					Jean-Baptiste Tristan*, Oracle Labs; Michael Wick, Oracle Labs | Jean-Baptiste Tristan[Oracle Labs] Michael Wick[Oracle Labs]
					Shohei Hido*, Preferred Networks; Crissman Loomis | Shohei Hido[Preferred Networks] Crissman Loomis[]
					Mostafa Gamal, Faculty of Engineering, Cairo University | Mostafa Gamal[Faculty of Engineering, Cairo University]
					Takuya Akiba, Preferred Networks, Inc.; Shuji Suzuki, Preferred Networks, Inc. | Takuya Akiba[Preferred Networks, Inc.] Shuji Suzuki[Preferred Networks, Inc.]
					Peter Bailis, MIT and Stanford; Matei Zaharia, Stanford and Databricks | Peter Bailis[MIT and Stanford] Matei Zaharia[Stanford and Databricks]
					# learningsys-2017, lines 36, 38, 40 and 42
					Bart van Merriënboer, Alexander B Wiltschko*, Dan Moldovan, Google Inc. | Bart van Merriënboer[Google Inc.] Alexander B Wiltschko[Google Inc.] Dan Moldovan[Google Inc.]
					Scott Boag, Parijat Dube, Benjamin Herta*, K. R. Jayaram; IBM Research | Scott Boag[IBM Research] Parijat Dube[IBM Research] Benjamin Herta[IBM Research] K. R. Jayaram[IBM Research]
					Leonard Lausen, NAVER & HKUST; Donghyun Kwak, Search Solution Inc | Leonard Lausen[NAVER & HKUST] Donghyun Kwak[Search Solution Inc]
					song han, Stanford University; huizi mao, stanford university | song han[Stanford University] huizi mao[stanford university]
					# usenix.org, technical sessions of ATC 2023
					Dingji Li, Yifan Tan, and Haibo Chen, Shanghai Jiao Tong University | Dingji Li[Shanghai Jiao Tong University] Yifan Tan[Shanghai Jiao Tong University] Haibo Chen[Shanghai Jiao Tong University]
					Junming Ma, Yancheng Zheng, and Lei Wang, Ant Group | Junming Ma[Ant Group] Yancheng Zheng[Ant Group] Lei Wang[Ant Group]
					Watson Ladd, Akamai; Marloes Venema, Radboud University/University of Wuppertal; Tanya Verma, Cloudflare, Inc | Watson Ladd[Akamai] Marloes Venema[Radboud University/University of Wuppertal] Tanya Verma[Cloudflare, Inc]
					Yufan Yang, The Chinese University of Hong Kong, Shenzhen; Yuxuan Liu and Haotian Ma, Alibaba Group | Yufan Yang[The Chinese University of Hong Kong, Shenzhen] Yuxuan Liu[Alibaba Group] Haotian Ma[Alibaba Group]
					Ion Stoica, University of California, Berkeley | Ion Stoica[University of California, Berkeley]
					Julia Lawall, Inria, and Dan Williams, Virginia Tech | Julia Lawall[Inria] Dan Williams[Virginia Tech]
					# the proceedings of OSDI 2021: semicolons within an affiliation
					Jinhao Zhu and Tianxu Zhang, Shanghai Jiao Tong University; Shanghai AI Laboratory; Cheng Tan, Northeastern University | Jinhao Zhu[Shanghai Jiao Tong University/Shanghai AI Laboratory] Tianxu Zhang[Shanghai Jiao Tong University/Shanghai AI Laboratory] Cheng Tan[Northeastern University]
					Manuel Rigger, Pinjia He, and Zhendong Su, ETH Zurich | Manuel Rigger[ETH Zurich] Pinjia He[ETH Zurich] Zhendong Su[ETH Zurich]
					Ann Lee, Bob Ray and Cy Day, University of C, Berkeley | Ann Lee[University of C, Berkeley] Bob Ray[University of C, Berkeley] Cy Day[University of C, Berkeley]
					A, B, and C, University X; D and E, Lab Y | A[University X] B[University X] C[University X] D[Lab Y] E[Lab Y]
					A, University X | A[University X]
					A, B and C, University X | A[University X] B[University X] C[University X]
					Ann Lee and Bob Ray, *University X*; Cy Day, _Lab Y_ | Ann Lee[University X] Bob Ray[University X] Cy Day[Lab Y]
					*Ann Lee and Bob Ray, University X* | Ann Lee[University X] Bob Ray[University X]
					Ann Lee, Facebook AI Research (FAIR) | Ann Lee[Facebook AI Research (FAIR)]
					Ann Lee, Computer Science, MIT | Ann Lee[Computer Science, MIT]
					Jean DUPONT, INRIA; Marie CURIE, CNRS | Jean DUPONT[INRIA] Marie CURIE[CNRS]
					# microsoft.com, OSDI 2020: names alone
					Travis Hance, Andrea Lattuada, Chris Hawblitzel, Jon Howell | Travis Hance[] Andrea Lattuada[] Chris Hawblitzel[] Jon Howell[]
					# openreview.net: names alone, and what reads like one but is a place
					*Tianqi Chen, Thierry Moreau, Ziheng Jiang* | Tianqi Chen[] Thierry Moreau[] Ziheng Jiang[]
					Ann Lee, Preferred Widgets, New York | Ann Lee[Preferred Widgets, New York]
					Prateek Sharma (Indiana University, USA), Bo Wu (KAIST) | Prateek Sharma[Indiana University, USA] Bo Wu[KAIST]
					Prateek Sharma, Ahmed Ali-Eldin and Bo Wu (KAIST), Cy Day (MIT) | Prateek Sharma[KAIST] Ahmed Ali-Eldin[KAIST] Bo Wu[KAIST] Cy Day[MIT]
					Xiang (Jenny) Ren (USC), Bo Wu (CMU), (MIT) | Xiang (Jenny) Ren[USC] Bo Wu[CMU/MIT]
					Ann Lee, MIT; Bob Ray, CMU; Ann Lee, ETH | Ann Lee[MIT/ETH] Bob Ray[CMU]
					""")
	void theAffiliationFollowsTheNames(String authors, String read) {
		assertThat(Shortly.authors(Shortly.read(Layout.COMMAS, "**Deequ**: " + authors).papers().getFirst()))
			.isEqualTo(read);
		assertThat(Shortly.authors(Shortly.read(Layout.USENIX, "Deequ\n" + authors).papers().getFirst()))
			.isEqualTo(read);
	}

}
