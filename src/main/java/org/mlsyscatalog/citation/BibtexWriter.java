package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.identity.PersonName;

/** Entries for BibTeX or BibLaTeX. */
final class BibtexWriter implements CitationWriter {

	/** What separates names, or the parts of one. */
	private static final Pattern SEPARATOR = Pattern.compile("(?i)(?<![^\\s])and(?![^\\s])|,");

	/** A family name that begins before its particle: "Garcia de Gonzalo". */
	private static final Pattern TORN_APART = Pattern.compile("^\\p{Lu}.*\\s\\p{Ll}\\S*\\s");

	private final BibtexDialect dialect;

	private final CatalogFacts facts;

	private final Writer out;

	BibtexWriter(BibtexDialect dialect, CatalogFacts facts, Writer out) {
		this.dialect = dialect;
		this.facts = facts;
		this.out = out;
	}

	@Override
	public void begin() throws IOException {
		comment(this.facts.title());
		License license = this.facts.license();
		if (license != null) {
			comment("The metadata may be used under " + license.name() + ", " + license.address());
		}
	}

	/** Whatever is no entry is a comment; an at sign would begin an entry. */
	private void comment(String text) throws IOException {
		if (!text.isEmpty()) {
			this.out.write("% " + text.replaceAll("[\\p{Cntrl}@]+", " ") + "\n");
		}
	}

	@Override
	public void write(Reference reference) throws IOException {
		this.out.write("\n@inproceedings{" + reference.key());
		field("title", TexText.withCapitals(reference.title()));
		if (!reference.authors().isEmpty()) {
			field("author", names(reference.authors()));
		}
		for (Map.Entry<String, String> field : this.dialect.fields(reference).entrySet()) {
			field(field.getKey(), field.getValue());
		}
		this.out.write("\n}\n");
	}

	private void field(String name, String value) throws IOException {
		this.out.write(",\n  " + name + " = {" + value + "}");
	}

	private static String names(List<PersonName> authors) {
		return String.join(" and ", authors.stream().map(BibtexWriter::name).toList());
	}

	private static String name(PersonName name) {
		if (name.given().isEmpty()) {
			return "{" + TexText.of(name.full()) + "}";
		}
		String family = TORN_APART.matcher(name.family()).find() ? "{" + TexText.of(name.family()) + "}"
				: part(name.family());
		String given = part(name.given());
		return name.suffix()
			.map((suffix) -> family + ", " + part(suffix) + ", " + given)
			.orElseGet(() -> family + ", " + given);
	}

	private static String part(String text) {
		String tex = TexText.of(text);
		return SEPARATOR.matcher(text).find() ? "{" + tex + "}" : tex;
	}

}
