package org.mlsyscatalog.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry for {@code institutions.yaml} drafted from a spelling that names no known
 * institution, so that a person has only to check it.
 *
 * @param name the spelling without a country behind it
 * @param country the country printed behind it; empty where none is
 */
public record RegistryDraft(String id, String name, InstitutionKind kind, Optional<String> country) {

	private static final int LONGEST_ID = 80;

	private static final Pattern LEGAL_FORM = Pattern
		.compile("(?i)\\b(inc|corp|corporation|ltd|llc|gmbh|co|ag|plc|company|technologies|software|labs?)\\b\\.?");

	private static final Pattern TEACHES = Pattern
		.compile("(?i)univ|college|school|hochschule|polytech|politec|école|ecole|\\b(eth|tu|mit|insa)\\b|"
				+ "institutes? of technology|academy of sciences.*univ");

	private static final Pattern RESEARCHES = Pattern
		.compile("(?i)\\blabs?\\b|laborator|institut|research|cent(er|re)\\b|max planck|fraunhofer|cnrs|inria");

	private static final Pattern GOVERNS = Pattern
		.compile("(?i)ministry|department of|national (security|science) (agency|foundation)|\\barmy\\b|\\bnavy\\b");

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

	/** The draft for a spelling. */
	public static RegistryDraft of(String spelling) {
		String text = CONTROLS.matcher(spelling).replaceAll(" ").strip();
		int comma = text.lastIndexOf(',');
		Optional<String> country = (comma > 0) ? country(text.substring(comma + 1)) : Optional.empty();
		String name = country.isPresent() ? text.substring(0, comma).strip() : text;
		String slug = Slug.of(name);
		String id = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("-+$", "");
		return new RegistryDraft(id.isEmpty() ? "institution" : id, name, kind(name), country);
	}

	private static Optional<String> country(String text) {
		var named = Countries.named(text.strip());
		return (named.size() == 1) ? named.stream().findFirst() : Optional.empty();
	}

	private static InstitutionKind kind(String name) {
		if (TEACHES.matcher(name).find()) {
			return InstitutionKind.UNIVERSITY;
		}
		if (GOVERNS.matcher(name).find()) {
			return InstitutionKind.GOVERNMENT;
		}
		if (RESEARCHES.matcher(name).find()) {
			return InstitutionKind.LAB;
		}
		return LEGAL_FORM.matcher(name).find() || !name.contains("Foundation") ? InstitutionKind.COMPANY
				: InstitutionKind.NONPROFIT;
	}

	/** The entry as it is written in the file, an item of its list. */
	public String yaml() {
		StringBuilder yaml = new StringBuilder("  - id: ").append(this.id)
			.append("\n    name: ")
			.append(quoted(this.name))
			.append("\n    kind: ")
			.append(this.kind.name().toLowerCase(Locale.ROOT));
		this.country.ifPresent((code) -> yaml.append("\n    country: ").append(code));
		return yaml.append('\n').toString();
	}

	/** A text as YAML has it between double quotes. */
	public static String quoted(String text) {
		return '"' + CONTROLS.matcher(text).replaceAll(" ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
