package org.mlsyscatalog.web;

import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses within what people write as a source. */
class LinkedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none",
			textBlock = """
					https://dakkak.dev/publication/2019_trims/ (the first author's page)     | https://dakkak.dev/publication/2019_trims/
					a patent, http://patentsgazette.uspto.gov/OG/US11693706.html; line 8     | http://patentsgazette.uspto.gov/OG/US11693706.html
					(see https://ror.org/01px5cv07).                                         | https://ror.org/01px5cv07
					https://en.wikipedia.org/wiki/Deep_learning_(disambiguation), read today | https://en.wikipedia.org/wiki/Deep_learning_(disambiguation)
					https://a.org/1 and HTTPS://b.org/2?x=1&y=2                              | https://a.org/1 HTTPS://b.org/2?x=1&y=2
					javascript:alert(1)                                                      | none
					data:text/html,https:evil                                                | none
					https://"onclick="alert(1)                                               | none
					https:// nothing, xhttps://a.org, ftp://a.org, arXiv:1904.08920          | none
					https://%zz/                                                             | none
					""")
	void onlyAddressesOfTheWebAreLinks(String text, String addresses) {
		String links = LinkedText.of(text)
			.stream()
			.map(LinkedText::address)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		assertThat(links).isEqualTo(Objects.requireNonNullElse(addresses, ""));
		assertThat(LinkedText.of(text).stream().map(LinkedText::text).collect(Collectors.joining())).isEqualTo(text);
	}

}
