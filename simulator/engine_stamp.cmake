# Writes OUT, which defines engineStamp(): the digest of FILES (paths relative to ROOT, in their order).
set(digests)
foreach(file ${FILES})
    file(SHA256 ${ROOT}/${file} digest)
    string(APPEND digests "${file} ${digest}\n")
endforeach()
string(SHA256 stamp "${digests}")
file(WRITE ${OUT} "#include \"simulator/engine_stamp.h\"

std::string_view burst::sim::engineStamp() {
    return \"${stamp}\";
}
")
