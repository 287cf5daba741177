package org.mlsyscatalog.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from, as far as that is beyond doubt: the other end of the
 * connection, or what a trusted proxy there says of the other end of its own. Whatever
 * stands before that in {@code X-Forwarded-For} anybody can have made up.
 *
 * @param address of whoever asks
 * @param forwarded whether a trusted proxy told it
 */
record ClientAddress(InetAddress address, boolean forwarded) {

	/** Nobody has that many proxies; the rest was made up to keep us busy. */
	private static final int MOST_PROXIES = 16;

	/**
	 * Finds it.
	 * @param peer the other end of the connection
	 * @param headers all {@code X-Forwarded-For}, in the order they came in
	 */
	static ClientAddress of(String peer, Enumeration<String> headers, List<AddressRange> trusted) {
		InetAddress last = InetAddress.ofLiteral(withoutZone(peer));
		if (!headers.hasMoreElements() || !isTrusted(last, trusted)) {
			return new ClientAddress(last, false);
		}
		String[] hops = joined(headers).split(",", -1);
		boolean forwarded = false;
		for (int at = hops.length - 1; at >= Math.max(0, hops.length - MOST_PROXIES); at--) {
			Optional<InetAddress> hop = read(hops[at].strip());
			if (hop.isEmpty()) {
				break;
			}
			last = hop.get();
			forwarded = true;
			if (!isTrusted(last, trusted)) {
				break;
			}
		}
		return new ClientAddress(last, forwarded);
	}

	private static boolean isTrusted(InetAddress address, List<AddressRange> trusted) {
		for (AddressRange range : trusted) {
			if (range.contains(address)) {
				return true;
			}
		}
		return false;
	}

	private static String joined(Enumeration<String> headers) {
		String first = headers.nextElement();
		if (!headers.hasMoreElements()) {
			return first;
		}
		StringBuilder all = new StringBuilder(first);
		while (headers.hasMoreElements()) {
			all.append(',').append(headers.nextElement());
		}
		return all.toString();
	}

	/**
	 * Some proxies write the port too: {@code 192.0.2.1:4711},
	 * {@code [2001:db8::1]:4711}.
	 */
	private static Optional<InetAddress> read(String hop) {
		String host = hop;
		if (hop.startsWith("[") && hop.indexOf(']') > 0) {
			host = hop.substring(1, hop.indexOf(']'));
		}
		else if (hop.indexOf(':') >= 0 && hop.indexOf(':') == hop.lastIndexOf(':')) {
			host = hop.substring(0, hop.indexOf(':'));
		}
		// A lone number would be an address too.
		if (host.indexOf(':') < 0 && host.chars().filter((sign) -> sign == '.').count() != 3) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.ofLiteral(withoutZone(host)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String withoutZone(String address) {
		int zone = address.indexOf('%');
		return (zone < 0) ? address : address.substring(0, zone);
	}

	/**
	 * Whether it is this very machine, and no proxy on it that asks for somebody else.
	 */
	boolean isOurs() {
		return !this.forwarded && this.address.isLoopbackAddress();
	}

	/**
	 * What belongs to one client: an address of IPv4, or the first 64 bits of one of
	 * IPv6, of which everybody has all the others too. The two do not meet, for the
	 * networks that begin with 32 zeros are nobody's.
	 */
	long network() {
		byte[] bytes = this.address.getAddress();
		long network = 0;
		int length = (this.address instanceof Inet4Address) ? bytes.length : Long.BYTES;
		for (int at = 0; at < length; at++) {
			network = (network << Byte.SIZE) | (bytes[at] & 0xff);
		}
		return network;
	}

}
