# A Python of their own for the programs that benches compare with, made anew when
# script/bench-peers/requirements.txt changes. POSIX sh, read with `.` after setup.sh.
# shellcheck shell=sh disable=SC2154

need_peers() {
  peers=$project/.build/peers
  requirements=$project/script/bench-peers/requirements.txt
  if cmp -s "$requirements" "$peers/requirements.txt"; then return; fi
  if ! python3 -c 'import ensurepip' 2>/dev/null; then
    case $(uname -s) in
      Darwin) need_formula python 'Python, om mee te vergelijken' 'Python, to compare with' ;;
      *) need_packages 'Python, om mee te vergelijken' 'Python, to compare with' \
        python3 python3-venv ;;
    esac
  fi
  rm -rf "$peers"
  quietly peers python3 -m venv "$peers"
  quietly peers "$peers/bin/pip" install --disable-pip-version-check --requirement "$requirements"
  cp "$requirements" "$peers/requirements.txt"
}
