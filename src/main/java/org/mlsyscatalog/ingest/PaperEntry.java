package org.mlsyscatalog.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.mlsyscatalog.catalog.Addition;
import org.mlsyscatalog.catalog.ArxivId;
import org.mlsyscatalog.catalog.Doi;
import org.mlsyscatalog.catalog.Orcid;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * One entry of {@code papers.yaml}: what a person added to a paper that its listing
 * lacks.
 *
 * @param paper the id of the paper
 * @param pdf where the paper itself can be read
 * @param additions all that concerns the paper as a whole
 * @param orcids the ids of its authors
 * @param withdrawn why it was withdrawn; empty unless it was
 * @param line the line of the file the entry begins at
 */
record PaperEntry(String paper, Optional<URI> pdf, List<Added> additions, List<AuthorOrcid> orcids,
		Optional<String> withdrawn, int line) {

	static final String FILE = "papers.yaml";

	private static final int LONGEST = 4000;

	/** One thing that was added. */
	record Added(Addition.Kind kind, String content) {
	}

	/**
	 * Whose id it is.
	 *
	 * @param author the name as listed or as corrected
	 */
	record AuthorOrcid(String author, String id, int line) {
	}

	/** All entries of a data folder, which may have none. */
	static List<PaperEntry> readAll(Path dataFolder) {
		if (!Files.exists(dataFolder.resolve(FILE))) {
			return List.of();
		}
		YamlEntry file = YamlEntry.read(dataFolder, FILE).allow("papers");
		List<PaperEntry> entries = file.entries("papers").stream().map(PaperEntry::of).toList();
		Map<String, PaperEntry> seen = new HashMap<>();
		for (PaperEntry entry : entries) {
			PaperEntry first = seen.putIfAbsent(entry.paper(), entry);
			if (first != null) {
				throw new DataFileException(FILE, entry.line(),
						"the paper " + entry.paper() + " is described twice, here and in line " + first.line());
			}
		}
		return entries;
	}

	private static PaperEntry of(YamlEntry entry) {
		entry.allow("target", "doi", "arxiv", "pdf", "code", "slides", "video", "award", "orcid", "later", "withdrawn");
		List<Added> additions = new ArrayList<>();
		one(entry, "doi", Doi::parse, "a DOI like 10.1145/3318464.3389708")
			.ifPresent((doi) -> additions.add(new Added(Addition.Kind.DOI, doi)));
		one(entry, "arxiv", ArxivId::parse, "an arXiv id like 1811.09732")
			.ifPresent((id) -> additions.add(new Added(Addition.Kind.ARXIV, id)));
		addresses(entry, "code", Addition.Kind.CODE, additions);
		addresses(entry, "slides", Addition.Kind.SLIDES, additions);
		addresses(entry, "video", Addition.Kind.VIDEO, additions);
		entry.texts("award")
			.forEach((award) -> additions.add(new Added(Addition.Kind.AWARD, fit(entry, "award", award))));
		one(entry, "later", PaperEntry::later, "a DOI, an address, or the id of a paper of this catalog")
			.ifPresent((version) -> additions.add(new Added(Addition.Kind.LATER, version)));
		return new PaperEntry(entry.text("target"), address(entry, "pdf"), List.copyOf(additions),
				entry.entries("orcid").stream().map(PaperEntry::orcid).toList(),
				entry.optionalText("withdrawn").map((reason) -> fit(entry, "withdrawn", reason)), entry.line());
	}

	private static AuthorOrcid orcid(YamlEntry entry) {
		entry.allow("author", "id");
		String id = entry.text("id");
		return new AuthorOrcid(entry.text("author"),
				Orcid.parse(id)
					.orElseThrow(() -> entry.problem("id",
							"'" + id + "' is no ORCID id like 0000-0002-1825-0097: its digits do not go together")),
				entry.line());
	}

	private static Optional<String> one(YamlEntry entry, String key, Function<String, Optional<String>> reading,
			String expected) {
		return entry.optionalText(key)
			.map((text) -> reading.apply(fit(entry, key, text))
				.orElseThrow(() -> entry.problem(key, "'" + key + "' has to be " + expected + ", not '" + text + "'")));
	}

	private static void addresses(YamlEntry entry, String key, Addition.Kind kind, List<Added> additions) {
		for (String text : entry.texts(key)) {
			additions.add(new Added(kind, webAddress(entry, key, text).toString()));
		}
	}

	private static Optional<URI> address(YamlEntry entry, String key) {
		return entry.optionalText(key).map((text) -> webAddress(entry, key, text));
	}

	private static URI webAddress(YamlEntry entry, String key, String text) {
		return parseAddress(fit(entry, key, text)).orElseThrow(() -> entry.problem(key,
				"'" + key + "' has to be an address that begins with https:// or http://, not '" + text + "'"));
	}

	private static Optional<String> later(String text) {
		return Doi.parse(text)
			.or(() -> parseAddress(text).map(URI::toString))
			.or(() -> text.matches("[a-z0-9-]+") ? Optional.of(text) : Optional.empty());
	}

	private static Optional<URI> parseAddress(String text) {
		try {
			URI address = new URI(text);
			boolean ofTheWeb = address.getHost() != null
					&& ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
			return ofTheWeb ? Optional.of(address) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String fit(YamlEntry entry, String key, String text) {
		if (text.length() > LONGEST) {
			throw entry.problem(key, "'" + key + "' has more than " + LONGEST + " characters");
		}
		return text;
	}

}
