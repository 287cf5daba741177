package org.mlsyscatalog.listing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mlsyscatalog.datafolder.YamlEntry;

/**
 * Under what terms the catalog itself may be used, as {@code catalog.yaml} says: one of
 * the licences that suit data, by its SPDX id, or the address of any other terms.
 *
 * @param name for people
 * @param address where the terms can be read
 */
public record CatalogLicense(String name, String address) {

	private static final String KEY = "license";

	private static final Map<String, CatalogLicense> KNOWN = known();

	private static Map<String, CatalogLicense> known() {
		Map<String, CatalogLicense> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		known.put("CC0-1.0",
				new CatalogLicense("CC0 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"));
		known.put("CC-BY-4.0", new CatalogLicense("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
		known.put("CC-BY-SA-4.0",
				new CatalogLicense("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"));
		known.put("ODbL-1.0",
				new CatalogLicense("Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"));
		known.put("ODC-By-1.0", new CatalogLicense("Open Data Commons Attribution License 1.0",
				"https://opendatacommons.org/licenses/by/1-0/"));
		known.put("PDDL-1.0", new CatalogLicense("Public Domain Dedication and License 1.0",
				"https://opendatacommons.org/licenses/pddl/1-0/"));
		return known;
	}

	static Optional<CatalogLicense> read(YamlEntry file) {
		return file.optionalText(KEY).map((text) -> {
			CatalogLicense license = KNOWN.get(text);
			if (license != null) {
				return license;
			}
			if (WebAddress.resolve(text, Optional.empty()).isEmpty()) {
				throw file.problem(KEY, "unknown licence '" + text + "', expected one of "
						+ String.join(", ", KNOWN.keySet()) + ", or the address of the terms");
			}
			return new CatalogLicense(text, text);
		});
	}

}
