package org.mlsyscatalog.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A spelling that no institution is known for; counted when all papers are there. */
@Entity
@Immutable
public class OpenSpelling {

	@Id
	private long number;

	private String part = "";

	@Column(name = "resolution_rule")
	private String rule = "";

	private String reason = "";

	private long times;

	protected OpenSpelling() {
	}

	/** The place among all by frequency, counted from 1. */
	public long number() {
		return this.number;
	}

	/** The piece of the printed affiliations that names the organisation. */
	public String part() {
		return this.part;
	}

	/** Why it stayed open, in lower case with hyphens. */
	public String rule() {
		return this.rule;
	}

	/** The same in words for readers. */
	public String reason() {
		return this.reason;
	}

	/** How many authorships carry it. */
	public long times() {
		return this.times;
	}

}
