package org.mlsyscatalog.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.datafolder.YamlEntry;

/** Reads and checks one entry of {@code catalog.yaml}. */
final class ListingEntryReader {

	private ListingEntryReader() {
	}

	static ListingEntry read(YamlEntry entry) {
		entry.allow("file", "venue", "name", "year", "date", "url", "added", "layout");
		return new ListingEntry(file(entry), venue(entry), entry.text("name"), year(entry), entry.optionalDate("date"),
				url(entry), entry.optionalDate("added"), layout(entry), entry.line());
	}

	private static String file(YamlEntry entry) {
		String file = entry.text("file");
		// Judged by the text, so that a data folder means the same on every system.
		boolean inside = file.chars().noneMatch((c) -> c == '\\' || c == ':' || Character.isISOControl(c))
				&& List.of(file.split("/", -1)).stream().noneMatch(ListingEntryReader::leadsElsewhere);
		if (!inside) {
			throw entry.problem("file",
					"'" + file + "' has to be a path inside the data folder, " + "like listings/learningsys-2018.txt");
		}
		return file;
	}

	private static boolean leadsElsewhere(String folder) {
		return folder.isEmpty() || folder.equals(".") || folder.equals("..");
	}

	private static String venue(YamlEntry entry) {
		String venue = entry.text("venue");
		if (venue.codePoints().noneMatch(Character::isLetter)) {
			throw entry.problem("venue", "'" + venue + "' has to be a name like LearningSys");
		}
		return venue;
	}

	private static int year(YamlEntry entry) {
		int year = entry.integer("year");
		if (year < 1900 || year > 2199) {
			throw entry.problem("year", "'year' has to be a year like 2018, not " + year);
		}
		return year;
	}

	private static Optional<String> url(YamlEntry entry) {
		Optional<String> url = entry.optionalText("url");
		if (url.isPresent() && !isWebAddress(url.get())) {
			throw entry.problem("url", "'" + url.get() + "' has to be an address like http://learningsys.org/nips18/");
		}
		return url;
	}

	private static boolean isWebAddress(String url) {
		try {
			URI uri = new URI(url);
			return uri.getHost() != null
					&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static Optional<Layout> layout(YamlEntry entry) {
		return entry.optionalText("layout")
			.map((name) -> Layout.named(name)
				.orElseThrow(() -> entry.problem("layout",
						"unknown layout '" + name + "', expected one of " + Layout.knownNames())));
	}

}
