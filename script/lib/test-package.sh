#!/bin/sh
# Tests script/package and script/install as their users meet them: on a system that has nothing
# but the C library, terminal descriptions and bash. Says nothing when all is well.
set -eu
script=$(readlink -f -- "$0")
project=${script%/script/*}
# shellcheck source=script/lib/setup.sh
. "$project/script/lib/setup.sh"

# Root of a namespace of our own at least, for chroot and mounts.
if [ "$(id -u)" -ne 0 ]; then exec unshare --map-root-user "$script"; fi
work=$(mktemp -d)
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Runs a command that must succeed, or behind `!` one that must fail; $work/said is what it said.
check() { # WHAT [!] COMMAND…
  what=$1 expected=0
  shift
  if [ "$1" = ! ]; then
    expected=1
    shift
  fi
  status=0
  "$@" >"$work/said" 2>&1 </dev/null || status=1
  if [ $status -ne $expected ]; then
    printf 'test-package: %s\n' "$what" >&2
    cat "$work/said" >&2
    exit 1
  fi
}

says() { # TEXT
  grep -qF -- "$1" "$work/said" || {
    printf 'test-package: %s: no "%s" in:\n' "$what" "$1" >&2
    cat "$work/said" >&2
    exit 1
  }
}

# MARK: The packages

packages_are_the_same_twice() {
  check 'a package' "$project/script/package" --out "$work/one"
  (umask 077 && cd / && TZ=Asia/Tokyo LC_ALL=C check 'a package again' \
    "$project/script/package" --out "$work/two")
  tar=$(echo "$work"/one/*.tar.gz)
  deb=$(echo "$work"/one/*.deb)
  check 'the same tar twice' cmp "$tar" "$work/two/${tar##*/}"
  check 'the same deb twice' cmp "$deb" "$work/two/${deb##*/}"
  rm -r "$work/two"
}

# A system without Swift, Readline, SQLite or anything else; `$work/inside COMMAND…` runs there as an
# ordinary user with nothing in the environment.
make_system() {
  system=$work/system
  mkdir -p "$system/dev" "$system/proc" "$system/home" "$system/tmp" "$system/opt"
  chmod 777 "$system/home" "$system/tmp"
  for file in /bin/bash $(ldd /bin/bash "$unpacked/bin/oefen" | grep -oE '/[^ :]+' | grep '\.so') \
    /lib/terminfo/x/xterm /usr/share/terminfo/x/xterm; do
    if [ -e "$file" ]; then
      mkdir -p "$system${file%/*}"
      cp -L "$file" "$system$file"
    fi
  done
  cat >"$work/inside" <<END
#!/bin/sh
exec env -i HOME=/home TERM=xterm LC_ALL=C.UTF-8 PATH=/usr/bin:/bin /usr/bin/unshare \
  --mount --pid --fork /bin/sh -c '/bin/mount -t proc proc $system/proc &&
    /bin/mount --rbind /dev $system/dev && exec /usr/sbin/chroot $user $system "\$@"' sh "\$@"
END
  chmod 755 "$work/inside"
}

# Whoever became root of a namespace only can be nobody else in it.
user=
if [ "$(awk '{ print $3 }' /proc/self/uid_map)" != 1 ]; then user=--userspec=65534:65534; fi

links_only_to_the_system() { # PROGRAM
  check 'ldd' ldd "$1"
  others=$(sed 's/^[[:space:]]*//' "$work/said" | cut -d' ' -f1 |
    grep -vE '^(linux-vdso\.so\.1|lib(c|m|gcc_s|stdc\+\+)\.so\.[0-9]+|/lib.*/ld-linux.*)$') || true
  check "only the system's libraries, not: $others" test -z "$others"
}

runs_inside() { # PROGRAM
  check 'the system has no Swift' ! "$work/inside" /bin/bash -c 'command -v swift'
  check 'its version' "$work/inside" "$1" --version
  says "oefen $version ("
  check 'a session' "$work/inside" /bin/bash -c \
    "cd / && echo b | $1 practise --goal matrix-assen --count 1 --seed 2"
  says 'Vraag 1 van 1'
  says 'Uitslag'
  check 'the record of it' "$work/inside" "$1" progress --language en
  says '1 answer;'
  check 'the courses' "$work/inside" "$1" check --strict
  says 'niets te melden'
  # Readline at work in a terminal whose description it found.
  check 'the prompt' sh -c "printf 'voortgang\nstop\n' |
    script --quiet --return --command '$work/inside $1' /dev/null"
  says 'Voortgang: Klantgericht organiseren'
  says '[?2004h'
  check 'Tab in bash' "$work/inside" /bin/bash -c ". $2/bash-completion/completions/oefen
    COMP_WORDS=($1 voort) COMP_CWORD=1 COMP_TYPE=9; _oefen; echo \"=\${COMPREPLY[*]}=\""
  says '=voortgang='
  rm -r "$system/home/.local"
}

the_tar_runs_without_swift() {
  tar -xzf "$tar" -C "$system/opt"
  folder=/opt/$(basename "$unpacked")
  runs_inside "$folder/bin/oefen" "$folder/share"
  ln -s "$folder/bin/oefen" "$system/opt/link"
  check 'through a link' "$work/inside" /opt/link questions --section 1.3.1
  rm -r "$system/opt"
}

the_deb_installs_runs_and_goes() {
  mkdir -p "$system/var/lib/dpkg/updates" "$system/var/lib/dpkg/info"
  # What every Debian has, so that dpkg sees the dependencies met.
  dpkg-query --status libc6 libgcc-s1 libstdc++6 >"$system/var/lib/dpkg/status"
  check 'dpkg --install' dpkg --root="$system" --log=/dev/null --install "$deb"
  check 'dpkg --verify' dpkg --root="$system" --verify oefen
  check 'every file is as listed' test ! -s "$work/said"
  runs_inside /usr/bin/oefen /usr/share
  check 'its version in the package' dpkg-deb --field "$deb" Version
  says "$version"
  check 'its dependencies' dpkg-deb --field "$deb" Depends
  says 'libc6 (>= 2.'
  check 'dpkg --purge' dpkg --root="$system" --log=/dev/null --purge oefen
  check 'nothing is left' test -z "$(find "$system" -name '*oefen*' -print -quit)"
  if has lintian; then
    check 'lintian' lintian --allow-root --fail-on error "$deb"
  fi
}

# MARK: script/install

install_to() { # PREFIX [OPTION…]
  (cd / && HOME=$work/home SHELL=/bin/sh LC_ALL=C "$project/script/install" --prefix "$@")
}

tree() { # FOLDER
  (cd "$1" && find . -type d -print -o -exec md5sum {} + | LC_ALL=C sort)
}

installs_and_goes_without_a_trace() {
  prefix="$work/own prefix/deep"
  mkdir "$work/own prefix"
  check 'install' install_to "$prefix"
  says "Zet $prefix/bin in je PATH"
  links_only_to_the_system "$prefix/bin/oefen"
  # shellcheck disable=SC2016 # for the other shell
  check 'runs in any folder' env -i HOME="$work/home" LC_ALL=C.UTF-8 sh -c \
    'cd / && "$1/bin/oefen" questions --section 1.3.1' sh "$prefix"
  says 'matrix-'
  tree "$prefix" >"$work/before"
  printf 'share/oefen/courses/old.json\n' >>"$prefix/share/oefen/installed-files"
  LC_ALL=C sort -o "$prefix/share/oefen/installed-files" "$prefix/share/oefen/installed-files"
  echo '{}' >"$prefix/share/oefen/courses/old.json"
  rm "$prefix/bin/oefen"
  check 'install again' install_to "$prefix"
  tree "$prefix" >"$work/after"
  check 'mended, and rid of what an older version had' cmp "$work/before" "$work/after"
  if has fish; then
    check 'fish finds the completions' env -i HOME="$work/home" LC_ALL=C.UTF-8 \
      PATH="$prefix/bin:/usr/bin:/bin" XDG_DATA_DIRS="$prefix/share" \
      fish -c 'complete -C "oefen voort"'
    says voortgang
  fi
  if has man; then
    check 'man finds the page' env LC_ALL=C.UTF-8 man -M "$prefix/share/man" -w oefen
  fi
  check 'uninstall' install_to "$prefix" --uninstall
  check 'nothing is left' test ! -e "$prefix"
  check 'uninstall again' install_to "$prefix" --uninstall
  says 'niets geplaatst'
}

leaves_what_is_not_its_own() {
  prefix=$work/shared
  mkdir -p "$prefix/bin" "$prefix/share/man/man1"
  echo other >"$prefix/share/man/man1/oefen.1"
  tree "$prefix" >"$work/before"
  check "another's file" ! install_to "$prefix"
  says "$prefix/share/man/man1/oefen.1 is er al"
  tree "$prefix" >"$work/after"
  check 'nothing has changed' cmp "$work/before" "$work/after"
  rm "$prefix/share/man/man1/oefen.1"
  tree "$prefix" >"$work/before"
  check 'install' install_to "$prefix"
  echo mine >"$prefix/share/oefen/records.sqlite"
  check 'uninstall' install_to "$prefix" --uninstall
  says 'Wat van jou is'
  check 'own files stay' grep -q mine "$prefix/share/oefen/records.sqlite"
  rm -r "$prefix/share/oefen"
  tree "$prefix" >"$work/after"
  check 'the rest is as it was' cmp "$work/before" "$work/after"
  echo ../../home >"$work/list"
  mkdir -p "$prefix/share/oefen"
  cp "$work/list" "$prefix/share/oefen/installed-files"
  check 'a list that leads elsewhere' ! install_to "$prefix" --uninstall
}

packages_are_the_same_twice
unpacked=$(echo "$tar" | sed 's|.*/|'"$work"'/|; s|\.tar\.gz$||')
tar -xzf "$tar" -C "$work"
version=$("$unpacked/bin/oefen" --version | cut -d' ' -f2)
links_only_to_the_system "$unpacked/bin/oefen"
make_system
the_tar_runs_without_swift
the_deb_installs_runs_and_goes
installs_and_goes_without_a_trace
leaves_what_is_not_its_own
