package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.mlsyscatalog.identity.PersonName;

/** The tagged lines of Research Information Systems. */
final class RisWriter implements CitationWriter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

	private final Writer out;

	RisWriter(Writer out) {
		this.out = out;
	}

	@Override
	public void write(Reference reference) throws IOException {
		tag("TY", "CONF");
		tag("ID", reference.key());
		tag("TI", reference.title());
		for (PersonName author : reference.authors()) {
			tag("AU", author.inverted());
		}
		tag("C3", reference.proceedings());
		tag("T2", reference.conference());
		tag("PY", String.valueOf(reference.year()));
		tag("DA", reference.heldOn().map(DAY::format).orElse(reference.year() + "///"));
		if (reference.address().isPresent()) {
			tag("UR", reference.address().get());
		}
		if (reference.doi().isPresent()) {
			tag("DO", reference.doi().get());
		}
		if (reference.pdf().isPresent()) {
			tag("L1", reference.pdf().get());
		}
		for (String note : reference.notes()) {
			tag("N1", note);
		}
		tag("ER", "");
		this.out.write("\r\n");
	}

	/** A value is one line: what looks like another tag must not become one. */
	private void tag(String name, String value) throws IOException {
		this.out.write(name + "  - " + value.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ") + "\r\n");
	}

}
