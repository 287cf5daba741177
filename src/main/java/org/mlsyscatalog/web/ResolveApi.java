package org.mlsyscatalog.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The institutions that affiliations name, for programs. */
@RestController
@Tag(name = "Institutions")
class ResolveApi {

	static final String PATH = "/api/institutions/resolve";

	private static final int MOST_LINES = 10_000;

	private static final int LARGEST_BODY = 8 << 20;

	private static final String EXAMPLE = """
			EECS, UC Berkeley
			UCLA, Google
			Facebook AI Research (FAIR)
			""";

	private final Resolving resolving;

	ResolveApi(Resolving resolving) {
		this.resolving = resolving;
	}

	/** What several affiliations name, one for each line sent, in the order sent. */
	record ResolvedBody(int total, List<ResolvedAffiliation> results) {
	}

	@GetMapping(PATH)
	@Operation(summary = "The institutions an affiliation names",
			description = "By the registry and the rules of the catalog, institutions that no paper names included."
					+ " What is ambiguous or unknown stays unresolved: institution is null, and alternatives or"
					+ " suggestions say what it may be.")
	ResolvedAffiliation one(@Parameter(description = "As printed",
			example = "EECS, UC Berkeley") @RequestParam(defaultValue = "") String affiliation) {
		if (affiliation.isBlank()) {
			throw new BadParametersException(
					List.of("Give an affiliation, as in " + PATH + "?affiliation=EECS,+UC+Berkeley."));
		}
		refuseLong(affiliation, "'affiliation'");
		return this.resolving.resolve(List.of(affiliation), true).getFirst();
	}

	@PostMapping(path = PATH, consumes = MediaType.TEXT_PLAIN_VALUE)
	@Operation(summary = "The institutions that up to 10,000 affiliations name",
			description = "One affiliation a line, in UTF-8; the answer has one result for each line, in the same order.",
			requestBody = @RequestBody(required = true, content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE,
					schema = @Schema(type = "string"), examples = @ExampleObject(EXAMPLE))))
	ResolvedBody many(@Parameter(hidden = true) HttpServletRequest request, @Parameter(
			description = "Whether the nearest names are looked up for what is unknown, which takes longer") @RequestParam(
					defaultValue = "false") String suggestions)
			throws IOException {
		if (!suggestions.equals("true") && !suggestions.equals("false")) {
			throw new BadParametersException(List.of("'suggestions' can be true or false, not '" + suggestions + "'."));
		}
		List<String> lines = lines(body(request.getInputStream()));
		return new ResolvedBody(lines.size(), this.resolving.resolve(lines, suggestions.equals("true")));
	}

	private static String body(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(LARGEST_BODY + 1);
		if (bytes.length > LARGEST_BODY) {
			throw new TooLargeException("This is more than can be resolved at once: send up to %,d lines and %,d bytes."
				.formatted(MOST_LINES, LARGEST_BODY));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new BadParametersException(List.of("The text is not UTF-8."));
		}
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		if (!lines.isEmpty() && lines.getFirst().startsWith("\uFEFF")) {
			lines.set(0, lines.getFirst().substring(1));
		}
		if (lines.isEmpty()) {
			throw new BadParametersException(List.of("Send one affiliation a line, as text/plain."));
		}
		if (lines.size() > MOST_LINES) {
			throw new TooLargeException("Up to %,d lines can be resolved at once, these are %,d: send them in parts."
				.formatted(MOST_LINES, lines.size()));
		}
		for (int i = 0; i < lines.size(); i++) {
			refuseLong(lines.get(i), "Line " + (i + 1));
		}
		return lines;
	}

	private static void refuseLong(String affiliation, String what) {
		if (affiliation.length() > Resolving.LONGEST) {
			throw new BadParametersException(
					List.of("%s is longer than any affiliation: it has %,d characters, up to %,d".formatted(what,
							affiliation.length(), Resolving.LONGEST) + " are read."));
		}
	}

}
