package org.mlsyscatalog.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as cleaned from a listing.
 *
 * @param full the name in the order it is spoken: "Simon Garcia de Gonzalo"
 * @param given everything before the family name: "Simon"; empty for a single name
 * @param family the family name with its particles: "Garcia de Gonzalo"
 * @param suffix what follows the family name: "Jr."
 */
public record PersonName(String full, String given, String family, Optional<String> suffix) {

	private static final Pattern DOTS_AND_COMMAS = Pattern.compile("[.,\u3002]");

	/** A family name at least has to be there. */
	public PersonName {
		if (Folding.collapse(family).isEmpty()) {
			throw new IllegalArgumentException("a person's name must not be blank");
		}
	}

	/**
	 * Reads "Matei Zaharia", "Zaharia, Matei" or a single name.
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static PersonName parse(String name) {
		return PersonNameParser.parse(name);
	}

	/**
	 * Equal for the same author: without case, dots, diacritics and superfluous white
	 * space. Middle names and initials distinguish.
	 */
	public String key() {
		String key = Folding.collapse(DOTS_AND_COMMAS.matcher(Folding.fold(this.full)).replaceAll(" "));
		return key.isEmpty() ? this.full : key;
	}

	/** For lists from A to Z: family name, then given, in plain lower-case letters. */
	public String sortKey() {
		String suffixText = this.suffix.orElse("");
		String sortKey = Slug.of(this.family + " " + this.given + " " + suffixText).replace('-', ' ');
		return sortKey.isEmpty() ? key() : sortKey;
	}

	/** Family name first: "Zaharia, Matei", "King, Martin Luther, Jr.". */
	public String inverted() {
		String inverted = this.given.isEmpty() ? this.family : this.family + ", " + this.given;
		return this.suffix.map((text) -> inverted + ", " + text).orElse(inverted);
	}

}
