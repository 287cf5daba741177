package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.citation.CitationStyle;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * In which form citations are asked for: by how the address ends, or by the header
 * Accept.
 *
 * @param style of formatted text
 * @param contentType the media type of the answer
 * @param asFile whether a browser is to keep the answer rather than show it
 */
record CitationRequest(CitationFormat format, CitationStyle style, String contentType, boolean asFile) {

	/** The parameter that chooses a style. */
	static final String STYLE = "style";

	/** The form an address asks for by how it ends. */
	static CitationRequest byAddress(HttpServletRequest request) {
		CitationFormat format = CitationFormat.ofPath(request.getRequestURI()).orElseThrow();
		boolean shown = format == CitationFormat.TEXT;
		// Plain text for a browser, which would not show a bibliography.
		return new CitationRequest(format, style(request.getParameter(STYLE)),
				shown ? "text/plain" : format.mediaType(), !shown);
	}

	/** The form a program likes best of those it accepts; empty where it is none. */
	static Optional<CitationRequest> byAccept(HttpServletRequest request) {
		@Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null || accept.isBlank()) {
			return Optional.empty();
		}
		try {
			List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(accept));
			MimeTypeUtils.sortBySpecificity(accepted);
			accepted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
			return accepted.stream().flatMap((type) -> of(type).stream()).findFirst();
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	/** Whether a program asks for citations, in whatever style. */
	static boolean isAccepted(HttpServletRequest request) {
		try {
			return byAccept(request).isPresent();
		}
		catch (BadParametersException ex) {
			return true;
		}
	}

	private static Optional<CitationRequest> of(MediaType type) {
		for (CitationFormat format : CitationFormat.values()) {
			if (format.mediaType().equals(type.getType() + "/" + type.getSubtype())) {
				return Optional
					.of(new CitationRequest(format, style(type.getParameter(STYLE)), format.mediaType(), false));
			}
		}
		return Optional.empty();
	}

	private static CitationStyle style(@Nullable String name) {
		String text = Objects.requireNonNullElse(name, "").replace("\"", "").strip();
		if (text.isEmpty()) {
			return CitationStyle.APA;
		}
		return CitationStyle.named(text)
			.orElseThrow(() -> new BadParametersException(
					List.of("'style' can be apa, ieee, acm or chicago, not '" + text + "'.")));
	}

}
