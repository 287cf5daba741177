package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an affiliation from left to right. The longest run of atoms that is a known name
 * wins, so a name may hold commas and "and".
 */
final class PieceReader {

	private static final int LONGEST_RUN = 8;

	private static final int LONGEST_CODE = 3;

	private static final Pattern POSTAL_CODE_AT_AN_END = Pattern
		.compile("^(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})? | (?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?$");

	private static final Pattern KIND_AND_FIELD = Pattern
		.compile("^(?:\\S+ ){0,2}(?:institut\\w*|cent(?:er|re)|laborator\\w*|department|school) (?:of|for) ");

	private static final int SHORTEST_UNIT_CODE = 3;

	private static final int SHORTEST_POSTAL_CODE = 4;

	private static final Pattern UNIT_CODE = Pattern
		.compile("\\s?\\b(?:(?:UMR|UMS|UAR|UPR|USR|ERL|FRE|EMR|EA|US|CIC)[ _-]?(?:S|T|MD)?[ _-]?|U ?)\\d{3,5}\\b\\s?");

	private final NameIndex names;

	private final NameInside inside;

	private final AffiliationText text;

	// Looked at more than once where departments are joined by "and".
	private final Map<Integer, Optional<Piece>> named = new HashMap<>();

	PieceReader(NameIndex names, NameInside inside, AffiliationText text) {
		this.names = names;
		this.inside = inside;
		this.text = text;
	}

	List<Piece> read() {
		List<Piece> pieces = new ArrayList<>();
		int atom = 0;
		while (atom < this.text.atoms().size()) {
			Piece piece = pieceAt(atom);
			pieces.add(piece);
			atom = piece.last() + 1;
		}
		return pieces;
	}

	private Piece pieceAt(int atom) {
		return named(atom).or(() -> place(atom))
			.or(() -> within(atom))
			.or(() -> inside(atom))
			.or(() -> department(atom))
			.or(() -> initials(atom))
			.orElseGet(() -> leftover(atom));
	}

	private Optional<Piece> named(int first) {
		return this.named.computeIfAbsent(first, this::longestName);
	}

	private Optional<Piece> longestName(int first) {
		if (isCode(this.text.between(first, first))) {
			return Optional.empty();
		}
		for (int last = lastOfNames(first); last >= first; last--) {
			String name = withoutUnitCode(this.text.between(first, last));
			Optional<NameMatch> match = this.names.find(name);
			String spaced = withoutUnitCode(this.text.words(first, last));
			if (match.isEmpty() && !spaced.equals(name)) {
				name = spaced;
				match = this.names.find(name);
			}
			// "Department of Biological Sciences" is not the one that bears just this
			// name.
			if (match.isPresent() && !isCutOff(last, name) && !isContinued(last, name)
					&& !(this.names.isCommon(OrganisationKey.of(name)) && Departments.isDepartment(name))) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Departments.isDepartment(this.text.between(first, first)) ? Optional.empty() : rearranged(first);
	}

	// Institute of Biophysics and Biomedical Engineering is not that of Biophysics.
	private boolean isContinued(int last, String name) {
		int next = last + 1;
		if (next >= this.text.atoms().size() || !this.text.atoms().get(next).isAdded()
				|| !KIND_AND_FIELD.matcher(OrganisationKey.of(name)).find()) {
			return false;
		}
		String text = this.text.between(next, next);
		return this.names.find(text).isEmpty() && place(next).isEmpty() && !Departments.isDepartment(text.strip())
				&& !new Piece.Leftover(next, next, text).isOrganisation();
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
		if (last == first && last < lastOfRun(first) && this.names.isPlace(this.text.between(last + 1, last + 1))) {
			last++;
		}
		for (; last >= first; last--) {
			String key = OrganisationKey.of(this.text.words(first, last));
			Optional<NameMatch> match = this.names.findRearranged(key);
			if (this.names.isCommon(key)) {
				match = match.flatMap(
						(found) -> found.optionally((spelling) -> spelling.entry().standing() >= Namesakes.WELL_KNOWN));
			}
			// Tianjin UniStarCom is not Tianjin Uni.
			boolean cut = last + 1 < this.text.atoms().size() && this.text.atoms().get(last + 1).isRunTogether();
			if (match.isPresent() && !cut) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> department(int first) {
		int last = first;
		while (last < lastOfRun(first) && this.text.atoms().get(last + 1).isJoined() && named(last + 1).isEmpty()) {
			last++;
		}
		for (; last > first; last--) {
			if (Departments.isJoinedDepartment(this.text.between(first, last))) {
				return Optional.of(new Piece.Department(first, last));
			}
		}
		return Departments.isDepartment(this.text.between(first, first))
				? Optional.of(new Piece.Department(first, first)) : Optional.empty();
	}

	private Optional<Piece> place(int atom) {
		String printed = this.text.between(atom, atom);
		Set<String> countries = Countries.named(withoutPostalCode(printed));
		return (countries.isEmpty() && !Countries.isPostalCode(printed)) ? Optional.empty()
				: Optional.of(new Piece.Place(atom, atom, countries));
	}

	private Optional<Piece> within(int atom) {
		return new NameWithin(this.names).find(this.text.between(atom, atom))
			.map((match) -> new Piece.Named(atom, atom, match));
	}

	// CA is California before it is CA, Inc.
	private boolean isCode(String text) {
		return text.length() <= LONGEST_CODE && !Countries.named(text).isEmpty() && !this.names.isOwn(text);
	}

	private Optional<Piece> inside(int first) {
		int last = first;
		while (last < lastOfRun(first) && last < first + 2 && this.text.atoms().get(last + 1).isAdded()
				&& named(last + 1).isEmpty()) {
			last++;
		}
		Optional<Piece> overComma = overComma(first);
		if (overComma.isPresent()) {
			return overComma;
		}
		for (; last >= first; last--) {
			int end = last;
			Optional<Piece> piece = this.inside.find(this.text.words(first, last))
				.map((match) -> new Piece.Named(first, end, match));
			if (piece.isPresent()) {
				return piece;
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> overComma(int first) {
		int last = first + 1;
		return (last > lastOfRun(first) || !this.names.mayEnd(OrganisationKey.of(this.text.between(last, last)))
				|| named(last).isPresent()) ? Optional.empty()
						: this.inside.findAtEnd(this.text.between(first, last))
							.map((match) -> new Piece.Named(first, last, match));
	}

	private Optional<Piece> initials(int atom) {
		return this.names.findAcronym(withoutUnitCode(this.text.between(atom, atom)))
			.map((match) -> new Piece.Initials(atom, atom, match));
	}

	private Piece leftover(int atom) {
		return new Piece.Leftover(atom, atom, withoutPostalCode(this.text.between(atom, atom)));
	}

	// Before the first where no name begins like this.
	private int lastOfNames(int first) {
		int last = lastOfRun(first);
		String run = withoutUnitCode(this.text.between(first, Math.min(last, first + 2)));
		String spaced = withoutUnitCode(this.text.words(first, Math.min(last, first + 2)));
		return (this.names.mayBegin(OrganisationKey.of(run))
				|| (!spaced.equals(run) && this.names.mayBegin(OrganisationKey.of(spaced)))) ? last : first - 1;
	}

	private int lastOfRun(int first) {
		int limit = Math.min(this.text.atoms().size(), first + LONGEST_RUN);
		int next = first + 1;
		while (next < limit && !this.text.atoms().get(next).opensGroup()) {
			next++;
		}
		return next - 1;
	}

	// CNRS UMR 9004 is a unit of CNRS.
	private static String withoutUnitCode(String text) {
		if (!hasDigits(text, SHORTEST_UNIT_CODE)) {
			return text;
		}
		String rest = UNIT_CODE.matcher(text).replaceAll("").strip();
		return rest.isEmpty() ? text : rest;
	}

	private static String withoutPostalCode(String text) {
		return hasDigits(text, SHORTEST_POSTAL_CODE) ? POSTAL_CODE_AT_AN_END.matcher(text).replaceAll("") : text;
	}

	private static boolean hasDigits(String text, int wanted) {
		int digits = 0;
		for (int index = 0; index < text.length() && digits < wanted; index++) {
			digits = Character.isDigit(text.charAt(index)) ? digits + 1 : 0;
		}
		return digits == wanted;
	}

}
