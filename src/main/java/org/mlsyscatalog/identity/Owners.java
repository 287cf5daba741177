package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * To which organisation each piece of an affiliation belongs: departments, countries and
 * places go to the one they stand beside.
 */
final class Owners {

	private final AffiliationText text;

	private final List<Piece> pieces;

	private final Neighbours named;

	private final Neighbours organisations;

	private final Neighbours anything;

	// Itself for an organisation.
	private final Map<Integer, Integer> owners = new HashMap<>();

	Owners(AffiliationText text, List<Piece> pieces) {
		this.text = text;
		this.pieces = pieces;
		this.named = neighbours(this::isNamed);
		this.organisations = neighbours(this::isOrganisation);
		this.anything = neighbours((index) -> isNamed(index) || isLeftover(index));
	}

	/** The piece that another belongs to. */
	int of(int index) {
		return this.owners.getOrDefault(index, index);
	}

	/**
	 * Gives every piece to its organisation.
	 * @param matches what each piece names; changed where something beside it says more
	 */
	void attach(Map<Integer, NameMatch> matches) {
		for (int index = 0; index < this.pieces.size(); index++) {
			switch (this.pieces.get(index)) {
				case Piece.Named named -> {
				}
				case Piece.Initials initials -> {
				}
				case Piece.Department department -> department(index, matches);
				case Piece.Place place -> place(index, place, matches);
				case Piece.Leftover leftover -> leftover(index, leftover, matches);
			}
		}
	}

	private void department(int index, Map<Integer, NameMatch> matches) {
		OptionalInt owner = this.organisations.after(index);
		belong(index, owner.isPresent() ? owner : this.named.before(index));
		change(index, matches, (match) -> match.by(Resolution.Rule.DEPARTMENT_REMOVED));
	}

	private void place(int index, Piece.Place place, Map<Integer, NameMatch> matches) {
		belong(index, nearest(index, this.organisations.before(index)));
		change(index, matches, (match) -> place.countries().isEmpty() ? match.by(Resolution.Rule.COUNTRY_REMOVED)
				: match.in(place.countries()));
	}

	private void leftover(int index, Piece.Leftover leftover, Map<Integer, NameMatch> matches) {
		OptionalInt before = this.organisations.before(index);
		OptionalInt owner = before.isPresent() ? before : this.organisations.after(index);
		NameMatch match = matches.get(owner.orElse(index));
		if (match != null && match.mayBe((spelling) -> spelling.isAt(leftover.phrase().key()))) {
			belong(index, owner);
			change(index, matches, (known) -> known.only((spelling) -> spelling.isAt(leftover.phrase().key()))
				.by(Resolution.Rule.PLACE_REMOVED));
		}
	}

	// A country belongs to what stands before it, were it only a city.
	private OptionalInt nearest(int index, OptionalInt organisationBefore) {
		if (organisationBefore.isPresent()) {
			return organisationBefore;
		}
		OptionalInt before = this.anything.before(index);
		return before.isPresent() ? before : this.anything.after(index);
	}

	private void belong(int index, OptionalInt owner) {
		owner.ifPresent((found) -> this.owners.put(index, found));
	}

	private void change(int index, Map<Integer, NameMatch> matches, UnaryOperator<NameMatch> change) {
		matches.computeIfPresent(of(index), (owner, match) -> change.apply(match));
	}

	private Neighbours neighbours(IntPredicate wanted) {
		return new Neighbours(this.pieces.size(), this::opensGroup, wanted);
	}

	private boolean opensGroup(int index) {
		return this.text.atoms().get(this.pieces.get(index).first()).opensGroup();
	}

	private boolean isNamed(int index) {
		return this.pieces.get(index) instanceof Piece.Named;
	}

	private boolean isLeftover(int index) {
		return this.pieces.get(index) instanceof Piece.Leftover;
	}

	private boolean isOrganisation(int index) {
		return isNamed(index)
				|| (this.pieces.get(index) instanceof Piece.Leftover leftover && leftover.isOrganisation());
	}

}
