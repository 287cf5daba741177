package org.mlsyscatalog.identity;

/**
 * Keeps a name from matching an institution of another country: York University, UK is
 * not the one in Toronto.
 */
final class Seats {

	private final InstitutionRegistry registry;

	Seats(InstitutionRegistry registry) {
		this.registry = registry;
	}

	/** With only the institutions that can be in the countries printed; maybe none. */
	NameMatch agreeing(NameMatch match) {
		if (match.countries().isEmpty()) {
			return match;
		}
		NameMatch there = match.only((spelling) -> Countries.agree(spelling.entry().country(), match.countries()));
		return there.spellings().isEmpty() ? match.only((spelling) -> isMultinational(spelling.entry())) : there;
	}

	// The country printed after a company is that of an office, not of its seat.
	private boolean isMultinational(RegistryEntry entry) {
		return isCompany(entry) || (entry.kind() == InstitutionKind.LAB && this.registry.ancestors(entry.id())
			.stream()
			.anyMatch((id) -> this.registry.find(id).filter(Seats::isCompany).isPresent()));
	}

	private static boolean isCompany(RegistryEntry entry) {
		return entry.kind() == InstitutionKind.COMPANY;
	}

}
