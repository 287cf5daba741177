package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds names in the runs of atoms of an affiliation. The longest run that is a known
 * name wins, so a name may hold commas and "and".
 */
final class NameRuns {

	private static final int LONGEST_RUN = 8;

	private static final int LONGEST_CODE = 3;

	private static final Pattern KIND_AND_FIELD = Pattern
		.compile("^(?:\\S+ ){0,2}(?:institut\\w*|cent(?:er|re)|laborator\\w*|department|school) (?:of|for) ");

	private final NameIndex names;

	private final AffiliationText text;

	// Looked at more than once where departments are joined by "and".
	private final Map<Integer, Optional<Piece>> named = new HashMap<>();

	NameRuns(NameIndex names, AffiliationText text) {
		this.names = names;
		this.text = text;
	}

	/** The longest name that begins with an atom. */
	Optional<Piece> named(int first) {
		return this.named.computeIfAbsent(first, this::longestName);
	}

	/** The last atom that can belong to a name that begins with this one. */
	int lastOfRun(int first) {
		int limit = Math.min(this.text.atoms().size(), first + LONGEST_RUN);
		int next = first + 1;
		while (next < limit && !this.text.atoms().get(next).opensGroup()) {
			next++;
		}
		return next - 1;
	}

	private Optional<Piece> longestName(int first) {
		if (isCode(this.text.phrase(first))) {
			return Optional.empty();
		}
		for (int last = lastOfNames(first); last >= first; last--) {
			String name = this.text.name(first, last);
			Optional<NameMatch> match = LostLetters.hasMarks(name) ? this.names.find(name)
					: this.names.find(this.text.key(first, last), name);
			if (match.isEmpty() && this.text.runsTogether()) {
				name = PrintedCodes.withoutUnitCode(this.text.words(first, last));
				match = this.names.find(name);
			}
			// "Department of Biological Sciences" is not the one that bears just this
			// name.
			if (match.isPresent() && !isCutOff(last, name) && !isContinued(last, name)
					&& !(this.names.isCommon(OrganisationKey.of(name)) && Departments.isDepartment(name))) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Departments.isDepartment(this.text.phrase(first)) ? Optional.empty() : rearranged(first);
	}

	// Institute of Biophysics and Biomedical Engineering is not that of Biophysics.
	private boolean isContinued(int last, String name) {
		int next = last + 1;
		if (next >= this.text.atoms().size() || !this.text.atoms().get(next).isAdded()
				|| !KIND_AND_FIELD.matcher(OrganisationKey.of(name)).find()) {
			return false;
		}
		String text = this.text.between(next, next);
		return this.names.find(text).isEmpty() && !isPlace(text) && !Departments.isDepartment(text.strip())
				&& !Piece.Leftover.of(next, next, Phrase.of(text)).isOrganisation();
	}

	private static boolean isPlace(String text) {
		return Countries.isPostalCode(text) || !Countries.named(PrintedCodes.withoutPostalCode(text)).isEmpty();
	}

	// "Health Group" is missing where UnitedHealth Group was cut after "United".
	private boolean isCutOff(int last, String name) {
		return name.indexOf(' ') < 0 && last + 1 < this.text.atoms().size()
				&& this.text.atoms().get(last + 1).isRunTogether();
	}

	// Not over a comma: Third Hospital, Peking University may be two.
	private Optional<Piece> rearranged(int first) {
		int last = first;
		while (last < lastOfRun(first) && last < first + 2 && !this.text.atoms().get(last + 1).isAfterComma()) {
			last++;
		}
		// Free University, Berlin
		if (last == first && last < lastOfRun(first) && this.names.isPlace(this.text.phrase(last + 1))) {
			last++;
		}
		for (; last >= first; last--) {
			Phrase phrase = (first == last) ? this.text.phrase(first) : Phrase.of(this.text.words(first, last));
			Optional<NameMatch> match = this.names.findRearranged(phrase);
			if (match.isPresent() && this.names.isCommon(phrase.key())) {
				match = match.get().optionally((spelling) -> spelling.entry().standing() >= Namesakes.WELL_KNOWN);
			}
			// Tianjin UniStarCom is not Tianjin Uni.
			boolean cut = last + 1 < this.text.atoms().size() && this.text.atoms().get(last + 1).isRunTogether();
			if (match.isPresent() && !cut) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Optional.empty();
	}

	// CA is California before it is CA, Inc.
	private boolean isCode(Phrase phrase) {
		return phrase.text().length() <= LONGEST_CODE && !Countries.named(phrase).isEmpty()
				&& !this.names.isOwn(phrase);
	}

	// Before the first where no name begins like this.
	private int lastOfNames(int first) {
		int last = lastOfRun(first);
		int third = Math.min(last, first + 2);
		return (this.names.mayBegin(this.text.key(first, third)) || (this.text.runsTogether() && this.names
			.mayBegin(OrganisationKey.of(PrintedCodes.withoutUnitCode(this.text.words(first, third)))))) ? last
					: first - 1;
	}

}
