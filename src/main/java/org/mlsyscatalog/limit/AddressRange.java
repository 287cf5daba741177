package org.mlsyscatalog.limit;

import java.net.InetAddress;

/**
 * Addresses that begin with the same bits, written as {@code 10.0.0.0/8},
 * {@code 2001:db8::/32} or as one address.
 *
 * @param first any address of the range
 * @param bits how many leading bits all of them share
 */
record AddressRange(InetAddress first, int bits) {

	AddressRange {
		if (bits < 0 || bits > first.getAddress().length * Byte.SIZE) {
			throw new IllegalArgumentException("No range of addresses has " + bits + " leading bits");
		}
	}

	/**
	 * Reads a range.
	 * @throws IllegalArgumentException if it is none; names are not looked up
	 */
	static AddressRange parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			InetAddress address = InetAddress.ofLiteral(text.strip());
			return new AddressRange(address, address.getAddress().length * Byte.SIZE);
		}
		return new AddressRange(InetAddress.ofLiteral(text.substring(0, slash).strip()),
				Integer.parseInt(text.substring(slash + 1).strip()));
	}

	boolean contains(InetAddress address) {
		byte[] ours = this.first.getAddress();
		byte[] theirs = address.getAddress();
		if (ours.length != theirs.length) {
			return false;
		}
		for (int at = 0; at < this.bits; at += Byte.SIZE) {
			int ignored = Math.max(0, at + Byte.SIZE - this.bits);
			if (((ours[at / Byte.SIZE] ^ theirs[at / Byte.SIZE]) & 0xff) >> ignored != 0) {
				return false;
			}
		}
		return true;
	}

}
