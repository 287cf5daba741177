package org.mlsyscatalog.harvest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.PaperCard;

/**
 * Papers as comma-separated values (RFC 4180). A cell a spreadsheet would take for a
 * formula gets an apostrophe before it, so that a listing cannot make a reader's machine
 * compute.
 */
final class CsvRows implements AutoCloseable {

	/**
	 * Where a formula would begin: at the head of a cell, or behind a sign some
	 * spreadsheets part cells at. Apostrophes count too, so that taking one away there
	 * again yields the text as it was.
	 */
	private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\\t\\r\\n])(?=[\\s']*[=+\\-@＝＋－＠]|'*[\\t\\r\\n])");

	private final SiteAddress site;

	private final String license;

	private final CSVPrinter printer;

	CsvRows(SiteAddress site, @Nullable License license, OutputStream out) throws IOException {
		this.site = site;
		this.license = (license != null) ? license.name() : "";
		this.printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
				CSVFormat.RFC4180.builder()
					.setHeader("id", "title", "year", "venue", "edition", "authors", "author_ids", "affiliations",
							"institutions", "ror", "doi", "arxiv", "pdf", "url", "license")
					.get());
	}

	void add(PaperCard paper) {
		try {
			this.printer.printRecord(paper.id(), safe(paper.title()), paper.year(), safe(paper.series().name()),
					safe(paper.venue().name()), joined(paper.authors().stream().map(PaperCard.Credit::name)),
					joined(paper.authors().stream().map(PaperCard.Credit::id)),
					joined(paper.authors().stream().flatMap((author) -> author.affiliations().stream()).distinct()),
					joined(paper.institutions().stream().map(PaperCard.Place::name)),
					joined(paper.institutions().stream().map(PaperCard.Place::ror).filter(Objects::nonNull)),
					safe(paper.added().doi()), safe(paper.added().arxiv()), safe(paper.pdf()),
					this.site.paper(paper.id()), safe(this.license));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String joined(Stream<String> values) {
		return safe(values.map((value) -> value.replace(';', ',')).collect(Collectors.joining("; ")));
	}

	/** As text, whatever it begins with. */
	static String safe(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return "";
		}
		return FORMULA.matcher(value).replaceAll("'");
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

}
