package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlsyscatalog.identity.PersonName;
import tools.jackson.databind.json.JsonMapper;

/** An array of items as the Citation Style Language has them, one a line. */
final class CslJsonWriter implements CitationWriter {

	private final JsonMapper json;

	private final Writer out;

	private boolean first = true;

	CslJsonWriter(JsonMapper json, Writer out) {
		this.json = json;
		this.out = out;
	}

	@Override
	public void begin() throws IOException {
		this.out.write("[");
	}

	@Override
	public void write(Reference reference) throws IOException {
		this.out.write(this.first ? "\n" : ",\n");
		this.first = false;
		this.out.write(this.json.writeValueAsString(item(reference)));
	}

	@Override
	public void end() throws IOException {
		this.out.write("\n]\n");
	}

	private static Map<String, Object> item(Reference reference) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", reference.key());
		item.put("type", "paper-conference");
		item.put("title", reference.title());
		if (!reference.authors().isEmpty()) {
			item.put("author", reference.authors().stream().map(CslJsonWriter::name).toList());
		}
		item.put("container-title", reference.proceedings());
		item.put("event-title", reference.conference());
		item.put("issued", Map.of("date-parts", List.of(date(reference))));
		reference.doi().ifPresent((doi) -> item.put("DOI", doi));
		reference.address().ifPresent((address) -> item.put("URL", address));
		if (!reference.notes().isEmpty()) {
			item.put("note", String.join("; ", reference.notes()));
		}
		return item;
	}

	private static List<Integer> date(Reference reference) {
		return reference.heldOn().map(CslJsonWriter::date).orElseGet(() -> List.of(reference.year()));
	}

	private static List<Integer> date(LocalDate day) {
		return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	private static Map<String, String> name(PersonName name) {
		if (name.given().isEmpty()) {
			return Map.of("literal", name.full());
		}
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("family", name.family());
		parts.put("given", name.given());
		name.suffix().ifPresent((suffix) -> parts.put("suffix", suffix));
		return parts;
	}

}
