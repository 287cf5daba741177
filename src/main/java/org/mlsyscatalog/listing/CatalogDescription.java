package org.mlsyscatalog.listing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * What {@code catalog.yaml} says: which listings make up the catalog.
 *
 * @param title the name of the catalog as shown to people
 * @param license under what terms the catalog itself may be used, where that is said
 * @param contact where errors are reported: an e-mail or web address
 * @param listings its editions in the order written; at least one
 */
public record CatalogDescription(String title, Optional<CatalogLicense> license, Optional<String> contact,
		List<ListingEntry> listings) {

	private static final String FILE = "catalog.yaml";

	private static final Pattern CONTACT = Pattern.compile("https?://\\S{1,400}|[^\\s@:/?&]{1,100}@[^\\s@:/?&]{1,200}");

	public CatalogDescription {
		listings = List.copyOf(listings);
	}

	/**
	 * Reads and checks {@code catalog.yaml}. The listings themselves are not opened.
	 * @throws DataFileException where the file cannot be used as it stands
	 */
	public static CatalogDescription read(Path dataFolder) {
		YamlEntry file = YamlEntry.read(dataFolder, FILE).allow("title", "license", "contact", "listings");
		String title = file.text("title");
		List<ListingEntry> listings = file.entries("listings").stream().map(ListingEntryReader::read).toList();
		if (listings.isEmpty()) {
			throw file.problem("listings", "'listings' has to name at least one listing");
		}
		refuseTwice(listings, "edition", (entry) -> entry.venue() + " " + entry.year());
		refuseTwice(listings, "file", ListingEntry::file);
		return new CatalogDescription(title, CatalogLicense.read(file), contact(file), listings);
	}

	private static Optional<String> contact(YamlEntry file) {
		Optional<String> contact = file.optionalText("contact");
		contact.filter((text) -> !CONTACT.matcher(text).matches()).ifPresent((text) -> {
			throw file.problem("contact",
					"'contact' has to be an e-mail address or one that begins with https://, not '" + text + "'");
		});
		return contact;
	}

	private static void refuseTwice(List<ListingEntry> listings, String what, Function<ListingEntry, String> key) {
		Map<String, ListingEntry> seen = new HashMap<>();
		for (ListingEntry entry : listings) {
			// Without case: two editions must not share a page, nor two files on any
			// disk.
			ListingEntry first = seen.putIfAbsent(key.apply(entry).toLowerCase(Locale.ROOT), entry);
			if (first != null) {
				throw new DataFileException(FILE, entry.line(),
						"the " + what + " " + key.apply(entry) + " is listed twice, here and in line " + first.line());
			}
		}
	}

}
