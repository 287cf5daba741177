package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.mlsyscatalog.catalog.CatalogFacts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The door of this room: references in any form. */
@Component
public class Citations {

	private final JsonMapper json;

	private final Map<CitationStyle, StyledText> styles = new EnumMap<>(CitationStyle.class);

	Citations(JsonMapper json) {
		this.json = json;
		for (CitationStyle style : CitationStyle.values()) {
			this.styles.put(style, new StyledText(style));
		}
	}

	/**
	 * A writer of many references.
	 * @param style for formatted text
	 * @param facts whose catalog it is and under what terms, where the form has room for
	 * it
	 */
	public CitationWriter writer(CitationFormat format, CitationStyle style, CatalogFacts facts, Writer out) {
		return switch (format) {
			case BIBTEX -> new BibtexWriter(BibtexDialect.BIBTEX, facts, out);
			case BIBLATEX -> new BibtexWriter(BibtexDialect.BIBLATEX, facts, out);
			case RIS -> new RisWriter(out);
			case CSL_JSON -> new CslJsonWriter(this.json, out);
			case TEXT -> new TextWriter(styled(style), out);
		};
	}

	/** One reference alone, without anything around it. */
	public String text(CitationFormat format, Reference reference) {
		StringWriter text = new StringWriter();
		try {
			writer(format, CitationStyle.APA, CatalogFacts.none(), text).write(reference);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().strip();
	}

	/** One reference alone in a style; the first in a style takes a moment. */
	public String text(CitationStyle style, Reference reference) {
		return styled(style).format(reference);
	}

	private StyledText styled(CitationStyle style) {
		return Objects.requireNonNull(this.styles.get(style));
	}

}
