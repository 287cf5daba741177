package org.mlsyscatalog.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as people write them: with spaces, umlauts and brackets. */
final class WebAddress {

	private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

	private WebAddress() {
	}

	/** The absolute http or https address a link leads to; never throws. */
	static Optional<URI> resolve(String link, Optional<String> base) {
		Optional<URI> target = parse(link);
		return target.map((uri) -> uri.isAbsolute() ? uri
				: base.flatMap(WebAddress::parse)
					.map(WebAddress::withPath)
					.map((page) -> page.resolve(uri))
					.orElse(uri))
			.filter(WebAddress::isOfTheWeb);
	}

	private static Optional<URI> parse(String text) {
		try {
			return Optional.of(new URI(encode(text.strip()))).filter((uri) -> !uri.toString().isEmpty());
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	// Without a path java.net.URI puts the link right behind the host.
	private static URI withPath(URI page) {
		return (!page.isOpaque() && page.getPath() != null && page.getPath().isEmpty()) ? page.resolve("/") : page;
	}

	private static boolean isOfTheWeb(URI uri) {
		return uri.getHost() != null
				&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
	}

	/**
	 * With everything an address must not hold percent-encoded; what is encoded stays.
	 */
	private static String encode(String text) {
		StringBuilder encoded = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean escape = c == '%' && isHex(text, i + 1) && isHex(text, i + 2);
			if (escape || (c != '%' && isAllowed(c))) {
				encoded.append(c);
			}
			else {
				int codePoint = text.codePointAt(i);
				for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
					encoded.append(String.format("%%%02X", b & 0xFF));
				}
				i += Character.charCount(codePoint) - 1;
			}
		}
		return encoded.toString();
	}

	private static boolean isAllowed(char c) {
		return (c < 0x80 && Character.isLetterOrDigit(c)) || ALLOWED.indexOf(c) >= 0;
	}

	private static boolean isHex(String text, int offset) {
		return offset < text.length() && Character.digit(text.charAt(offset), 16) >= 0;
	}

}
